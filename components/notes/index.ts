export { NoteList } from "./NoteList";
export { NotesOn } from "./NotesOn";
