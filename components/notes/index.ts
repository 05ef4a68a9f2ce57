export { NoteList } from "./NoteList";
export { NotesOn } from "./NotesOn";
export type { NoteDesk } from "./note-desk";
