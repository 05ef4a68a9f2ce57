export { FoundNotes } from "./FoundNotes";
export { NoteList } from "./NoteList";
export { NotesOn } from "./NotesOn";
export { labelOf } from "./note-words";
export { StrayNotes } from "./StrayNotes";
export { Unfinished } from "./Unfinished";
