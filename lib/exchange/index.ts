export { notesAsAnnotations } from "./annotations";
export { BACKUP_FORMAT, type BackupRecord, orderedJson, writeBackup } from "./backup";
export { sourcesAsCsl } from "./csl";
export { parseCsv, sourcesAsCsv } from "./csv";
export { decisionReport, type ReportOptions } from "./decision-report";
export type { Entry, ImportedSource, Row } from "./entry";
export {
  type EvidenceBundle,
  evidenceAsHtml,
  evidenceAsJson,
  evidenceAsMarkdown,
} from "./evidence";
export { notesAsMarkdown } from "./notes-markdown";
export { type FileTools, readFile } from "./read-file";
