export { Words } from "./Words";
