export { Demonstration } from "./Demonstration";
export type { Permission } from "./HighlightChoice";
export { WelcomeView } from "./WelcomeView";
