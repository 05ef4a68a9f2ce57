import type { NoteTarget } from "./source";

/** What a draft is for: a new note on `target`, or a change of the note `noteId` there. */
export interface DraftSubject {
  readonly target: NoteTarget;
  readonly noteId?: string;
}

/** Words of a note that were not saved yet. */
export interface Draft extends DraftSubject {
  /** That of its subject. */
  readonly key: string;
  readonly text: string;
}

/** A name for what a draft is for: equal for equal subjects. */
export function keyOfDraft({ target, noteId }: DraftSubject): string {
  if (noteId !== undefined) return `note ${noteId}`;
  switch (target.kind) {
    case "source":
      return `source ${target.sourceId}`;
    case "passage":
      return `passage ${target.sourceId} ${target.selector.start ?? ""} ${target.selector.exact}`;
    case "claim":
      return `claim ${target.pageUrl} ${target.selector.exact}`;
  }
}
