export { PicturesView } from "./PicturesView";
export type { PicturedClaim } from "./picture";
export { SourceChoice } from "./SourceChoice";
