export { capturePage } from "./capture-page";
