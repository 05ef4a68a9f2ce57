import fc from "fast-check";
import type { Correction, Draft, Note, SiteChoice, Source, SourceVersion } from "@/lib/model";
import { keyOfDraft } from "@/lib/model";
import { addSources } from "@/lib/services";
import { contentHash } from "@/lib/services/content-hash";
import type { Library } from "@/lib/store";

/** What a library is filled with; every kind of thing that a reader may keep. */
export interface Content {
  readonly sources: readonly Source[];
  readonly versions: readonly SourceVersion[];
  readonly notes: readonly Note[];
  readonly drafts: readonly Omit<Draft, "key">[];
  readonly corrections: readonly Correction[];
  readonly sites: readonly SiteChoice[];
  readonly seedsLoaded: readonly string[];
}

/** Few, so that two libraries have much in common, and often say different things of it. */
const PAGES = ["fog", "port", "quay", "crane"];
const words = fc.oneof(
  fc.constantFrom("The port is open.", "The port is closed.", "Fog lay over the bay.\n\nShips waited."),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((text) => text.isWellFormed()),
);
const time = fc.constantFrom("2025-03-05T10:00:00Z", "2025-03-06T10:00:00.000Z", "2025-03-07");
const tags = fc.uniqueArray(fc.constantFrom("port", "fog", "مرفأ"), { maxLength: 2 });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const stated = <Facts extends object>(facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;

const idOf = (owner: string, what: string) => fc.constantFrom(`shared-${what}`, `${owner}-${what}`);

const page = (owner: string, name: string) =>
  fc
    .record({
      id: idOf(owner, name),
      kind: fc.constantFrom("full-text", "reference"),
      title: words,
      text: words,
      addedAt: time,
      capturedAt: maybe(time),
      publishedAt: maybe(time),
      outlet: maybe(words),
      tags: maybe(tags),
    })
    .map((facts) => ({
      ...facts,
      text: facts.kind === "reference" ? "" : facts.text,
      url: `https://ledger.example/${name}`,
    }));

const snippet = (owner: string) =>
  fc.record({
    id: idOf(owner, "snippet"),
    kind: fc.constant("snippet"),
    title: words,
    text: words,
    addedAt: time,
  });

type EarlierText = Omit<SourceVersion, "contentHash">;

/** Two of the owner's own; those of a source that others have as well, as it was when it was one. */
const earlierTexts = (owner: string, sourceIds: readonly string[]): fc.Arbitrary<EarlierText[]> => {
  if (sourceIds.length === 0) return fc.constant([]);
  const own = fc.record({
    id: fc.constantFrom(`${owner}-version-1`, `${owner}-version-2`),
    sourceId: fc.constantFrom(...sourceIds),
    replacedAt: time,
    title: words,
    text: words,
  });
  const common = sourceIds.filter((id) => id.startsWith("shared"));
  const shared = common.map(
    (sourceId): fc.Arbitrary<EarlierText> =>
      fc.constant({
        id: `version-of-${sourceId}`,
        sourceId,
        replacedAt: "2025-03-01T10:00:00Z",
        title: "Port",
        text: "The port was shut.",
      }),
  );
  return fc.uniqueArray(fc.oneof(own, ...shared), { maxLength: 3, selector: ({ id }) => id });
};

const selector = { exact: "port", prefix: "The ", suffix: " is", start: 4 };
const onPage: Note["target"] = {
  kind: "claim",
  pageUrl: "https://ledger.example/news",
  pageTitle: "News",
  selector,
};

/** Notes of one id hang on one thing in every library; what hangs on a source is the owner's alone. */
const notes = (owner: string, sourceIds: readonly string[]) => {
  const own = sourceIds.map((sourceId): [string, Note["target"]] => [
    `${owner}-on-${sourceId}`,
    { kind: "source", sourceId },
  ]);
  const subjects: [string, Note["target"]][] = [["shared-1", onPage], ["shared-2", onPage], ...own];
  const note = fc
    .record({ subject: fc.constantFrom(...subjects), text: words, tags, createdAt: time, updatedAt: time })
    .map(({ subject: [id, target], ...rest }): Note => ({ id, target, ...rest }));
  return fc.uniqueArray(note, { maxLength: 4, selector: ({ id }) => id });
};

type Begun = Omit<Draft, "key">;

const drafts = (sourceIds: readonly string[]) => {
  const targets = [onPage, ...sourceIds.map((sourceId): Note["target"] => ({ kind: "source", sourceId }))];
  const draft = fc
    .record({ target: fc.constantFrom(...targets), text: words, noteId: maybe(fc.constant("shared-1")) })
    .map((facts) => stated(facts) as Begun);
  return fc.uniqueArray(draft, { maxLength: 3, selector: keyOfDraft });
};

const corrections = (owner: string, sourceIds: readonly string[]): fc.Arbitrary<Correction[]> => {
  if (sourceIds.length === 0) return fc.constant([]);
  const passage = { sourceId: fc.constantFrom(...sourceIds), quote: words, title: words };
  const correction = fc.record({
    id: fc.constant(`${owner}-correction`),
    kind: fc.constantFrom("wrong-match" as const, "not-same-event" as const),
    madeAt: time,
    claim: fc.record({ text: words, pageUrl: fc.constant("https://ledger.example/news"), pageTitle: words }),
    passage: fc.record(passage),
  });
  return fc.array(correction, { maxLength: 1 });
};

const sites = fc.uniqueArray(
  fc.record({ host: fc.constantFrom("ledger.example", "gazette.example"), on: fc.boolean() }),
  { selector: ({ host }) => host },
);

/**
 * Libraries as a reader may have them: each page and each snippet once. Ids that begin with `owner` are in no other
 * owner's; the others may be. Hashes are filled in by `fill`.
 */
export const contents = (owner: string): fc.Arbitrary<Content> =>
  fc
    .tuple(fc.subarray(PAGES), fc.array(snippet(owner), { maxLength: 1 }))
    .chain(([names, snippets]) =>
      fc.tuple(...names.map((name) => page(owner, name))).map((pages) => [...pages, ...snippets]),
    )
    .chain((sources) => {
      const ids = sources.map(({ id }) => id);
      return fc.record({
        sources: fc.constant(sources.map((source) => ({ ...stated(source), contentHash: "" }) as Source)),
        versions: earlierTexts(owner, ids).map((all) => all.map((each) => ({ ...each, contentHash: "" }))),
        notes: notes(owner, ids),
        drafts: drafts(ids),
        corrections: corrections(owner, ids),
        sites,
        seedsLoaded: fc.uniqueArray(fc.constantFrom("seed-1", "seed-2")),
      });
    });

const withHash = async <T extends { readonly text: string }>(each: T): Promise<T> => ({
  ...each,
  contentHash: await contentHash(each.text),
});

/** Puts the content into the library by the ways that the product itself takes. */
export async function fill(library: Library, content: Content): Promise<void> {
  const versions = await Promise.all(content.versions.map(withHash));
  await addSources(library, await Promise.all(content.sources.map(withHash)), { versions });
  for (const note of content.notes) await library.notes.put(note);
  for (const draft of content.drafts) await library.drafts.write({ ...draft, key: keyOfDraft(draft) });
  for (const correction of content.corrections) await library.corrections.put(correction);
  for (const { host, on } of content.sites) await library.sites.set(host, on);
  await library.settings.set("seedsLoaded", content.seedsLoaded);
}
