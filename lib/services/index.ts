export { addSources } from "./add-sources";
export { crossReference } from "./cross-reference";
export { type LoadSeedsOptions, loadSeeds } from "./load-seeds";
export { type PassageHit, type SearchOptions, searchLibrary } from "./search-library";
