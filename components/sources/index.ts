export { NoSources, SourceList } from "./SourceList";
export { SourceReader } from "./SourceReader";
export { SourceTable } from "./SourceTable";
export { fittingSources, type SourceRow } from "./source-row";
