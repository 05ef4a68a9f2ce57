export { LibraryFrame, LibraryList } from "./LibraryView";
