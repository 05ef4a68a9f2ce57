import * as v from "valibot";
import { MOST_ADDRESS, MOST_LANGUAGE, MOST_LINE, MOST_TAG, MOST_TAGS, MOST_TEXT } from "../entry";

/** Half of a pair is no character, and no database keeps it the same. */
const wellFormed = v.check((value: string) => value.isWellFormed(), "holds half a character");
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit), wellFormed);
const line = text(MOST_LINE);
const longText = text(MOST_TEXT);
const address = v.pipe(
  text(MOST_ADDRESS),
  v.check((value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ""), "is no http or https address"),
);
/** Of the page that a note's claim stands in: what the reader could read, be it on the web, a file or without an address. */
const pageAddress = v.pipe(
  text(MOST_ADDRESS),
  v.check(
    (value) =>
      value === "" ||
      /^(?:https?|file|blob|chrome-extension|moz-extension):$/.test(URL.parse(value)?.protocol ?? ""),
    "is no address of a page",
  ),
);
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200), wellFormed);
const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check(
    (value) => /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)),
    "is no ISO 8601 time",
  ),
);
const tags = v.pipe(v.array(text(MOST_TAG)), v.maxLength(MOST_TAGS));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "is no SHA-256"));

const source = v.strictObject({
  id,
  kind: v.picklist(["full-text", "digest", "snippet", "reference"]),
  title: line,
  text: longText,
  addedAt: instant,
  contentHash: hash,
  url: v.exactOptional(address),
  outlet: v.exactOptional(line),
  byline: v.exactOptional(line),
  publishedAt: v.exactOptional(instant),
  modifiedAt: v.exactOptional(instant),
  capturedAt: v.exactOptional(instant),
  language: v.exactOptional(text(MOST_LANGUAGE)),
  aliases: v.exactOptional(v.pipe(v.array(address), v.maxLength(200))),
  claimReviews: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({ claim: line, reviewer: v.exactOptional(line), finding: v.exactOptional(line) }),
      ),
      v.maxLength(20),
    ),
  ),
  tags: v.exactOptional(tags),
  nearCopyOf: v.exactOptional(id),
  seed: v.exactOptional(v.strictObject({ version: v.pipe(v.number(), v.integer()) })),
});

const version = v.strictObject({
  id,
  sourceId: id,
  replacedAt: instant,
  title: line,
  text: longText,
  contentHash: hash,
  publishedAt: v.exactOptional(instant),
  modifiedAt: v.exactOptional(instant),
  capturedAt: v.exactOptional(instant),
});

const selector = v.strictObject({
  exact: text(100_000),
  prefix: text(1_000),
  suffix: text(1_000),
  start: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

const noteText = text(1_000_000);
const target = v.variant("kind", [
  v.strictObject({ kind: v.literal("source"), sourceId: id }),
  v.strictObject({ kind: v.literal("passage"), sourceId: id, selector }),
  v.strictObject({ kind: v.literal("claim"), pageUrl: pageAddress, pageTitle: line, selector }),
]);

const note = v.strictObject({
  id,
  text: noteText,
  target,
  tags,
  createdAt: instant,
  updatedAt: instant,
  otherWordsOf: v.exactOptional(id),
});

const draft = v.strictObject({ target, text: noteText, noteId: v.exactOptional(id) });

const correctedClaim = v.strictObject({ text: text(100_000), pageUrl: pageAddress, pageTitle: line });
const correctedPassage = v.strictObject({ sourceId: id, quote: text(100_000), title: line });
const made = { id, madeAt: instant };

const correction = v.variant("kind", [
  v.strictObject({ ...made, kind: v.literal("not-a-claim"), claim: correctedClaim }),
  v.strictObject({
    ...made,
    kind: v.picklist(["wrong-match", "not-same-event"]),
    claim: correctedClaim,
    passage: correctedPassage,
  }),
  v.strictObject({
    ...made,
    kind: v.literal("same-origin"),
    passages: v.tuple([correctedPassage, correctedPassage]),
  }),
]);

const site = v.strictObject({
  host: v.pipe(text(255), v.regex(/^[^\sA-Z/]+$/, "is no host name")),
  on: v.boolean(),
});

/** Texts that a source had before: no page is saved more often. */
const earlier = v.pipe(v.array(hash), v.maxLength(10_000));

/** What stands on a line of a backup, by the first of its fields. */
export const recordSchemas = {
  source: v.strictObject({ source, earlier: v.exactOptional(earlier) }),
  version: v.strictObject({ version }),
  note: v.strictObject({ note }),
  draft: v.strictObject({ draft }),
  correction: v.strictObject({ correction }),
  site: v.strictObject({ site }),
  removedSeeds: v.strictObject({ removedSeeds: v.pipe(v.array(id), v.maxLength(10_000)) }),
};
