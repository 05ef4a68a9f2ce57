export { ExportChoices, type ExportKind } from "./ExportChoices";
export { ImportArea } from "./ImportArea";
