import type { Draft } from "@/lib/model";
import type { NoteDesk } from "@/lib/state";
import { NotesOn } from "./NotesOn";
import { labelOf } from "./note-words";

interface UnfinishedProps {
  readonly drafts: readonly Draft[];
  readonly desk: NoteDesk;
}

/** Notes that were begun and not saved, each in its editor again. */
export function Unfinished({ drafts, desk }: UnfinishedProps) {
  return drafts.map(({ key, target }) => (
    <NotesOn key={key} target={target} what={labelOf(target)} notes={[]} desk={desk} />
  ));
}
