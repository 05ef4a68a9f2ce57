import { anchorQuote, describeQuote } from "@/lib/anchoring";
import { type Claim, type Note, type NoteTarget, overlaps, type Span } from "@/lib/model";
import type { PageWithClaims } from "./page-view";

/** A note on a passage and where that stands now; no span where its words are gone or could be in several places. */
export interface PlacedNote {
  readonly note: Note;
  readonly span: Span | undefined;
}

/** Each note on a passage of a source, placed in the source's text as it is now. Other notes are left out. */
export const placeInText = (text: string, notes: readonly Note[]): readonly PlacedNote[] =>
  notes.flatMap((note) =>
    note.target.kind === "passage" ? [{ note, span: anchorQuote(text, note.target.selector) }] : [],
  );

/** The notes of a page by where their words stand in it now. */
export interface PageNotes {
  /** By the claim's id. */
  readonly onClaims: ReadonlyMap<string, readonly Note[]>;
  /** Their words are in the page, in no claim of it. */
  readonly elsewhere: readonly Note[];
  /** Their words are gone, or could be in several places: they are never shown with words they were not written on. */
  readonly orphans: readonly Note[];
}

/** Each note on a claim of this page, placed in the page's text as it is now. Other notes are left out. */
export function placeOnPage(text: string, claims: readonly Claim[], notes: readonly Note[]): PageNotes {
  const onClaims = new Map<string, Note[]>();
  const [elsewhere, orphans]: [Note[], Note[]] = [[], []];
  for (const note of notes) {
    if (note.target.kind !== "claim") continue;
    const anchor = anchorQuote(text, note.target.selector);
    const claim = anchor === undefined ? undefined : claimAround(claims, anchor);
    if (anchor === undefined) orphans.push(note);
    else if (claim === undefined) elsewhere.push(note);
    else onClaims.set(claim.id, [...(onClaims.get(claim.id) ?? []), note]);
  }
  return { onClaims, elsewhere, orphans };
}

/** The claim that shares most with the span, where the page now cuts its sentences otherwise. */
function claimAround(claims: readonly Claim[], span: Span): Claim | undefined {
  const shared = ({ start, end }: Claim) => Math.min(end, span.end) - Math.max(start, span.start);
  const [best] = claims.filter((claim) => overlaps(claim, span)).sort((a, b) => shared(b) - shared(a));
  return best;
}

/** What a note on a claim of the page hangs on. */
export const targetOfClaim = (claim: Claim, { reading, text }: PageWithClaims): NoteTarget => ({
  kind: "claim",
  pageUrl: reading.document.url ?? "",
  pageTitle: reading.document.title,
  selector: describeQuote(text, claim),
});

/** What a note on a stretch of a source's text hangs on. */
export const targetOfPassage = (sourceId: string, text: string, span: Span): NoteTarget => ({
  kind: "passage",
  sourceId,
  selector: describeQuote(text, span),
});
