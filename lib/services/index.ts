export { addSources } from "./add-sources";
export { backUp, backUpDaily } from "./back-up";
export { changesSince } from "./changes-since";
export { correctionsOn } from "./corrections-on";
export { crossReference } from "./cross-reference";
export { type FindDisputesOptions, findDisputes } from "./disputes/find-disputes";
export { explainClaim } from "./explain-claim";
export { exportLibrary } from "./export-library";
export { figuresOf } from "./figures-of";
export { findPassages } from "./find-passages";
export { fitsFilters } from "./fits-filters";
export {
  beginImport,
  type ImportOptions,
  importsEnded,
  type NamedFile,
  runImports,
} from "./import/run-import";
export { isCopyDue } from "./is-copy-due";
export { type LoadSeedsOptions, loadSeeds } from "./load-seeds";
export { mendLibrary } from "./mend-library";
export { findPage } from "./recognize-source";
export { findSavedPage, savePage } from "./save-page";
export { saveSnippet } from "./save-snippet";
export { type PassageHit, type SearchOptions, searchLibrary } from "./search-library";
export { tagsOfNotes } from "./tags-of-notes";
