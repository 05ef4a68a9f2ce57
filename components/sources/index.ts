export { NoSources, SourceList } from "./SourceList";
export { SourceTable } from "./SourceTable";
export { SourceView } from "./SourceView";
export { fittingSources, type SourceRow } from "./source-row";
