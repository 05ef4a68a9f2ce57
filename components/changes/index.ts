export { ChangeList } from "./ChangeList";
