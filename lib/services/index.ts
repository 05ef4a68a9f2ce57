export { addSources } from "./add-sources";
export { correctionsOn } from "./corrections-on";
export { crossReference } from "./cross-reference";
export { figuresOf } from "./figures-of";
export { type LoadSeedsOptions, loadSeeds } from "./load-seeds";
export { findPage } from "./recognize-source";
export { findSavedPage, savePage } from "./save-page";
export { saveSnippet } from "./save-snippet";
export { type PassageHit, type SearchOptions, searchLibrary } from "./search-library";
