import { contains, type Span } from "@/lib/model";
import type { Prepared } from "../statement";
import type { Denial } from "../words/read-denials";

/** Whether a word is denied where it stands, and by what. */
export interface Polarity {
  readonly isDenied: boolean;
  /** The first cue over the word. */
  readonly cue: Span | undefined;
  /** Denied for a part of the time only, or as a right and not as a deed. */
  readonly isPassing: boolean;
  /** Denied by nothing but the meaning of a word. */
  readonly isImplied: boolean;
  /** Somebody is said to deny it. */
  readonly isReported: boolean;
}

const covers = ({ scope, cue }: Denial, word: Span): boolean => contains(scope, word) || contains(cue, word);

/** "Allowed no cars": what is done to nothing is not done. */
const isDoneToNothing = ({ kind, cue }: Denial, { words }: Prepared, position: number): boolean =>
  kind === "not" && words[position + 1]?.start === cue.start;

/**
 * The polarity of the word at a position. "Not", "no" and "neither" deny together, once; a word that denies by its
 * meaning turns round what the others leave: "never failed to pay" affirms the paying. With `apart`, a cue that is the
 * word itself does not count: "rejected" denies what follows it, not itself.
 */
export function polarityOf(statement: Prepared, position: number, { apart = false } = {}): Polarity {
  const word = statement.words[position];
  const over =
    word === undefined
      ? []
      : statement.denials.filter((denial) => {
          if ((apart || denial.isImplied) && contains(denial.cue, word)) return false;
          return covers(denial, word) || (apart && isDoneToNothing(denial, statement, position));
        });
  const times =
    over.filter(({ kind }) => kind !== "not").length + Number(over.some(({ kind }) => kind === "not"));
  return {
    isDenied: times % 2 === 1,
    cue: over[0]?.cue,
    isImplied: over.length > 0 && over.every(({ isImplied }) => isImplied),
    isPassing: over.some(({ kind }) => kind === "partial"),
    isReported: over.some(({ kind }) => kind === "reported"),
  };
}
