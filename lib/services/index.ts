export { addSources } from "./add-sources";
export { contentHash } from "./content-hash";
export { crossReference } from "./cross-reference";
export { type LoadSeedsOptions, loadSeeds } from "./load-seeds";
export { rebuildIndex } from "./rebuild-index";
export { type PassageHit, type SearchOptions, searchLibrary } from "./search-library";
