import * as v from "valibot";

/**
 * Shapes of what crosses a border, with limits that keep every message far below the 1 MiB that a browser
 * passes on at once. What does not fit is refused whole.
 */
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
export const naturalSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

export const documentInfoSchema = v.strictObject({
  title: text(1_000),
  url: v.exactOptional(text(8_000)),
  outlet: v.exactOptional(text(300)),
  publishedAt: v.exactOptional(text(40)),
  language: v.exactOptional(text(40)),
});

/** Longer than any sentence, in UTF-16 units: what a page without punctuation gives is no claim. */
export const LONGEST_CLAIM = 5_000;

export const claimTextSchema = text(LONGEST_CLAIM);

export const claimSchema = v.strictObject({
  id: text(80),
  text: claimTextSchema,
  context: text(400),
  start: naturalSchema,
  end: naturalSchema,
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  why: v.pipe(
    v.array(
      v.picklist([
        "event",
        "quantity",
        "date",
        "superlative",
        "comparison",
        "cause",
        "attribution",
        "status",
        "identity",
      ]),
    ),
    v.maxLength(9),
    v.readonly(),
  ),
});

/** UTF-16 units of a page's text in one message: below 1 MiB even if each had to be escaped. */
export const TEXT_PER_MESSAGE = 150_000;

/** The words of a note's quote with what stood around them. */
export const quoteSelectorSchema = v.strictObject({
  exact: text(LONGEST_CLAIM),
  prefix: text(400),
  suffix: text(400),
  start: v.exactOptional(naturalSchema),
});

const correctedClaimSchema = v.strictObject({
  text: claimTextSchema,
  pageUrl: text(8_000),
  pageTitle: text(1_000),
});
const correctedPassageSchema = v.strictObject({
  sourceId: text(200),
  quote: text(LONGEST_CLAIM),
  title: text(1_500),
});

/** What the reader says against the machine. */
export const correctionSchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("not-a-claim"), claim: correctedClaimSchema }),
  v.strictObject({
    kind: v.literal("wrong-match"),
    claim: correctedClaimSchema,
    passage: correctedPassageSchema,
  }),
  v.strictObject({
    kind: v.literal("not-same-event"),
    claim: correctedClaimSchema,
    passage: correctedPassageSchema,
  }),
  v.strictObject({
    kind: v.literal("same-origin"),
    passages: v.pipe(v.tuple([correctedPassageSchema, correctedPassageSchema]), v.readonly()),
  }),
]);

/** At most this many claims go in one message; a reader page is cut into several beyond it. */
export const CLAIMS_PER_MESSAGE = 100;

export const claimsSchema = v.pipe(v.array(claimSchema), v.maxLength(CLAIMS_PER_MESSAGE), v.readonly());

export const claimIdSchema = text(80);

const claimReviewSchema = v.strictObject({
  claim: text(2_000),
  reviewer: v.exactOptional(text(300)),
  finding: v.exactOptional(text(300)),
});

/** What the capture of a page answers: made in the page's own process, so looked at like any message. */
export const capturedPageSchema = v.strictObject({
  ...documentInfoSchema.entries,
  address: text(8_000),
  text: text(300_000),
  partly: v.boolean(),
  byline: v.exactOptional(text(300)),
  modifiedAt: v.exactOptional(text(40)),
  claimReviews: v.exactOptional(v.pipe(v.array(claimReviewSchema), v.maxLength(20), v.readonly())),
});

export const correctionIdSchema = text(80);

export const sourceIdSchema = text(200);

/** Far more than anybody types; no passage is longer. */
export const searchWordsSchema = text(LONGEST_CLAIM);

const daySchema = v.pipe(v.string(), v.isoDate());

export const sourceFiltersSchema = v.strictObject({
  outlet: v.exactOptional(text(300)),
  kind: v.exactOptional(v.picklist(["full-text", "digest", "snippet", "reference"])),
  language: v.exactOptional(text(40)),
  from: v.exactOptional(daySchema),
  to: v.exactOptional(daySchema),
  tag: v.exactOptional(text(200)),
});

/** A host name as `URL.hostname` writes it. */
export const hostSchema = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9.:[\]-]+$/));
