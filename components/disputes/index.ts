export { DisputedFacts } from "./DisputedFacts";
