export { languageOf } from "./language-of";
