export { CopyReminder } from "./CopyReminder";
export { LibraryFrame, type LibraryPart } from "./LibraryFrame";
export { LibraryList } from "./LibraryList";
export { LostLibrary } from "./LostLibrary";
