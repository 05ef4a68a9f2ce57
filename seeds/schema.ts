import * as v from "valibot";

/** What a seed file writes where the document itself does not say. */
export const UNKNOWN = "unknown";

const line = (what: string) =>
  v.pipe(
    v.string(`${what} must be a text`),
    v.check((value) => value.trim() !== "", `${what} must not be empty`),
    v.check((value) => !value.includes("\n"), `${what} must be one line`),
  );

const isWebAddress = (value: string): boolean =>
  URL.canParse(value) && ["http:", "https:"].includes(new URL(value).protocol);

const ISO_8601 = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))?$/;

const isInstant = (value: string): boolean => ISO_8601.test(value) && !Number.isNaN(Date.parse(value));

const about = {
  id: v.pipe(line("id"), v.regex(/^[a-z0-9][a-z0-9-]{0,119}$/, "id must be of a-z, 0-9 and hyphens")),
  version: v.pipe(
    v.number("version must be a number"),
    v.integer("version must be whole"),
    v.minValue(1, "version starts at 1"),
  ),
  title: line("title"),
  outlet: line("outlet"),
  url: v.pipe(
    line("url"),
    v.check(
      (value) => value === UNKNOWN || isWebAddress(value),
      'url must be an http or https address, or "unknown"',
    ),
  ),
  publishedAt: v.pipe(
    line("publishedAt"),
    v.check(
      (value) => value === UNKNOWN || isInstant(value),
      'publishedAt must be an ISO 8601 date, or date and time with zone, or "unknown"',
    ),
  ),
  language: line("language"),
  links: v.array(
    v.strictObject({
      text: v.string("the text of a link must be a text"),
      url: v.pipe(
        v.string("a link must be an address"),
        v.check(isWebAddress, "a link must be an http or https address"),
      ),
    }),
    "links must be a list",
  ),
};

const paragraph = v.pipe(
  v.array(line("a statement"), "a paragraph must be a list of statements"),
  v.minLength(1, "a paragraph must not be empty"),
);

/** A digest: the facts of a document restated, one a sentence, in paragraphs. */
export const digestSchema = v.strictObject({
  ...about,
  kind: v.literal("digest", 'kind must be "digest"'),
  paragraphs: v.pipe(
    v.array(paragraph, "paragraphs must be a list"),
    v.minLength(1, "paragraphs must not be empty"),
  ),
});

const packedDocument = v.strictObject({
  ...about,
  kind: v.literal("full-text", 'kind must be "full-text"'),
  text: v.pipe(
    v.string("text must be a text"),
    v.check((value) => value.trim() !== "", "text must not be empty"),
  ),
});

/** Whole documents for a local build. The format's number rises when older packs can no longer be read. */
export const packSchema = v.strictObject({
  format: v.literal("sourcelight-pack-1", 'format must be "sourcelight-pack-1"'),
  documents: v.array(packedDocument, "documents must be a list"),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type PackedDocument = Pack["documents"][number];
