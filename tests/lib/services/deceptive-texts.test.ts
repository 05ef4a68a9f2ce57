import { describe, expect, it } from "vitest";
import { analyze, detectClaims, splitSentences } from "@/lib/language";
import { type Claim, textOf } from "@/lib/model";
import { addSources, beginImport, crossReference, runImports } from "@/lib/services";
import { contentHash } from "@/lib/services/content-hash";
import { deceptiveTexts } from "../deceptive-texts";
import { tools } from "../exchange/file-tools";
import { makeSource, openTestLibrary } from "../store/open-test-library";
import { exported } from "./exported";

const claimOf = (text: string): Claim => ({
  id: "claim",
  text,
  context: "",
  start: 0,
  end: text.length,
  score: 1,
  why: [],
});

/** The texts as documents of their own, each after a paragraph that moves it away from the start. */
const stored = await Promise.all(
  deceptiveTexts.map(async ({ text }, at) => {
    const document = `Fog lay over the bay.\n\n${text}`;
    const kind = "full-text" as const;
    return makeSource(`s${at}`, document, { kind, title: text, contentHash: await contentHash(document) });
  }),
);

describe("a text that does not read as it is stored", () => {
  it("keeps its offsets in the language core", { tags: ["H13"] }, ({ task }) => {
    let spans = 0;
    for (const { text } of deceptiveTexts) {
      const { claims } = detectClaims({ text, info: { title: "" } });
      for (const claim of claims) expect(textOf(text, claim)).toBe(claim.text);
      for (const span of [...claims, ...splitSentences(text)]) {
        expect(text.slice(span.start, span.end).trim()).not.toBe("");
        spans += 1;
      }
      for (const { start, end } of analyze(text).names) {
        expect(text.slice(start, end)).not.toMatch(/^\s|\s$/);
        spans += 1;
      }
    }
    task.meta.figure = `${deceptiveTexts.length} texts, ${spans} spans: 0 that cover other characters`;
    expect(deceptiveTexts).toHaveLength(200);
    expect(spans).toBeGreaterThan(deceptiveTexts.length);
  });

  it("is stored, exported, imported and quoted to the byte", { tags: ["H13"] }, async ({ task }) => {
    const [library, copy] = [await openTestLibrary(), await openTestLibrary()];
    await addSources(library, stored);
    await beginImport(copy, [{ name: "library.json", content: new Blob([await exported(library)]) }]);
    await runImports(copy, { tools });
    let quotes = 0;
    for (const source of stored) {
      for (const each of [library, copy]) {
        const { title, text } = (await each.sources.get(source.id)) ?? expect.fail(`${source.id} is lost`);
        expect({ title, text }).toEqual({ title: source.title, text: source.text });
      }
      const [finding] = await crossReference(library, { title: "" }, [claimOf(source.title)]);
      for (const { sourceId, quote, start, end } of finding?.evidence ?? []) {
        const from = stored.find(({ id }) => id === sourceId);
        expect(quote).toBe(from?.text.slice(start, end));
        quotes += 1;
      }
    }
    task.meta.figure = `${stored.length} texts the same after storing, export and import; ${quotes} quotes the same as what is stored`;
    expect(quotes).toBeGreaterThan(stored.length);
  });
});
