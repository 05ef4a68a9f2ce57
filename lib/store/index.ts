export type { Corrections } from "./corrections";
export type { DatabaseOptions } from "./database";
export type { Disputes } from "./disputes";
export type { Drafts } from "./drafts";
export type {
  Along,
  ChangedMeanwhile,
  ImportFile,
  ImportJob,
  ImportOutcome,
  Imports,
} from "./imports";
export type { Integrity, SourceFaults } from "./integrity";
export { type Library, type OpenOptions, openLibrary } from "./library";
export { LibraryError, type LibraryFault } from "./library-error";
export type { NoteChange, Notes } from "./notes";
export { observe } from "./observe";
export { deleteLibrary, openRemains, type ReadableLibrary, type Remains } from "./remains";
export type {
  IndexManifest,
  IndexSegment,
  Recognition,
  SegmentEntry,
  SourceBody,
  SourceSummary,
  SplitSource,
  Unchecked,
} from "./rows";
export type { SearchIndex } from "./search-index";
export { DEFAULT_SETTINGS, type Settings, type SettingValues } from "./settings";
export type { Sites } from "./sites";
export type { SourceMarks, Sources } from "./sources";
export type { Versions } from "./versions";
