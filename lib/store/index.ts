export type { DatabaseOptions } from "./database";
export type { Drafts } from "./drafts";
export { type Library, type OpenOptions, openLibrary } from "./library";
export { LibraryError, type LibraryFault } from "./library-error";
export type { NoteChange, Notes } from "./notes";
export { observe } from "./observe";
export type {
  IndexManifest,
  IndexSegment,
  SegmentEntry,
  SiteRow,
  SourceBody,
  SourceSummary,
  SplitSource,
} from "./rows";
export type { SearchIndex } from "./search-index";
export { DEFAULT_SETTINGS, type Settings, type SettingValues } from "./settings";
export type { Sites } from "./sites";
export type { Sources } from "./sources";
