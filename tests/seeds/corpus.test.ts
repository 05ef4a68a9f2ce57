import { describe, expect, it } from "vitest";
import { seedCorpus } from "@/seeds";
import shafaq from "@/seeds/shafaq-direct-talks.json";
import unnamed from "@/seeds/unnamed-rare-talks.json";
import watan from "@/seeds/watan-unprecedented-talks.json";
import { digestCases } from "./corpus.cases";

const files = [shafaq, unnamed, watan];

const statementsOf = (id: string): readonly string[] =>
  files.filter((file) => file.id === id).flatMap(({ paragraphs }) => paragraphs.flat());

describe("the seed corpus", () => {
  it("holds one digest for each article, each under an id of its own", () => {
    expect(seedCorpus.map(({ id }) => id)).toEqual(digestCases.map(({ id }) => id));
    expect(seedCorpus.every(({ kind }) => kind === "digest")).toBe(true);
  });

  it.each(digestCases)("cites $id as its document does, and leaves out what it does not say", (digest) => {
    const source = seedCorpus.find(({ id }) => id === digest.id);
    expect(source?.title).toBe(digest.title);
    expect(source?.outlet).toBe(digest.outlet);
    expect(source?.publishedAt).toBe(digest.publishedAt);
    expect(source).not.toHaveProperty("url");
    expect(source?.language).toBe("en");
  });

  it.each(files)("states in $id each fact in a sentence that stands by itself", ({ paragraphs }) => {
    for (const statement of paragraphs.flat()) {
      expect(statement, statement).toMatch(/^[A-Z][^\n]*[.?!]"?$/);
      expect(statement, statement).not.toMatch(/^(?:He|She|It (?!is|has)|They|This|These|His|Her|Their)\b/);
    }
  });

  it.each(files)("says nothing twice in $id", ({ paragraphs }) => {
    const statements = paragraphs.flat();
    expect(new Set(statements).size).toBe(statements.length);
  });
});

describe.each(digestCases)("$id", ({ id, facts }) => {
  it.each(facts)("states $fact", ({ patterns }) => {
    const stating = statementsOf(id).filter((statement) =>
      patterns.every((pattern) => pattern.test(statement)),
    );
    expect(stating).not.toEqual([]);
  });

  it("says nothing beyond the facts listed", () => {
    const unlisted = statementsOf(id).filter(
      (statement) => !facts.some(({ patterns }) => patterns.every((pattern) => pattern.test(statement))),
    );
    expect(unlisted).toEqual([]);
  });
});
