import { describe, expect, it } from "vitest";
import { parseDigest, parsePack } from "@/seeds";

const digest = {
  id: "seed-harbour",
  version: 2,
  kind: "digest",
  outlet: "The Harbour Ledger",
  title: "Port counts its ships",
  url: "unknown",
  publishedAt: "unknown",
  language: "en",
  links: [],
  paragraphs: [["The port handled 412 ships.", "The port is in Wexcombe."], ["A ferry sank no one."]],
};

const { paragraphs: _, ...about } = digest;
const document = { ...about, kind: "full-text", text: "The port handled 412 ships." };

describe("parseDigest", () => {
  it("joins statements to paragraphs and leaves out what is unknown", () => {
    expect(parseDigest(digest, "seeds/harbour.json")).toEqual({
      id: "seed-harbour",
      version: 2,
      kind: "digest",
      outlet: "The Harbour Ledger",
      title: "Port counts its ships",
      language: "en",
      text: "The port handled 412 ships. The port is in Wexcombe.\n\nA ferry sank no one.",
    });
  });

  it.each([
    ["no object", null, /Object/],
    ["no id", { ...digest, id: undefined }, /at id/],
    ["an id with blanks", { ...digest, id: "a b" }, /at id: id must be of a-z/],
    ["a version of none", { ...digest, version: 0 }, /at version: version starts at 1/],
    ["another kind", { ...digest, kind: "snippet" }, /at kind: kind must be "digest"/],
    ["an empty title", { ...digest, title: " " }, /at title: title must not be empty/],
    ["a weekday for a time", { ...digest, publishedAt: "Wednesday" }, /at publishedAt: .*ISO 8601/],
    ["a time without zone", { ...digest, publishedAt: "2025-03-05T16:10" }, /at publishedAt/],
    ["an address that runs", { ...digest, url: "javascript:alert(1)" }, /at url: .*http/],
    [
      "a link that runs",
      { ...digest, links: [{ text: "x", url: "data:," }] },
      /at links\.0\.url: a link must/,
    ],
    ["no paragraphs", { ...digest, paragraphs: [] }, /at paragraphs: paragraphs must not be empty/],
    ["an empty paragraph", { ...digest, paragraphs: [["A."], []] }, /at paragraphs\.1/],
    [
      "a statement of a number",
      { ...digest, paragraphs: [["A.", 3]] },
      /at paragraphs\.0\.1: a statement must be/,
    ],
    ["a key that nobody knows", { ...digest, rating: 5 }, /rating/],
  ])("refuses %s, naming the file and the reason", (_name, value, reason) => {
    expect(() => parseDigest(value, "seeds/broken.json")).toThrow(/^seeds\/broken\.json: /);
    expect(() => parseDigest(value, "seeds/broken.json")).toThrow(reason);
  });
});

describe("parsePack", () => {
  it("takes whole documents as full-text sources", () => {
    const [source] = parsePack({ format: "sourcelight-pack-1", documents: [document] }, "pack.json");
    expect(source).toMatchObject({ kind: "full-text", text: "The port handled 412 ships." });
  });

  it.each([
    ["another format", { format: "x", documents: [] }, /at format: format must be/],
    [
      "a digest among the documents",
      { format: "sourcelight-pack-1", documents: [digest] },
      /at documents\.0/,
    ],
    [
      "an empty text",
      { format: "sourcelight-pack-1", documents: [{ ...document, text: "" }] },
      /at documents\.0\.text/,
    ],
  ])("refuses %s, naming the file and the reason", (_name, value, reason) => {
    expect(() => parsePack(value, "pack.json")).toThrow(/^pack\.json: /);
    expect(() => parsePack(value, "pack.json")).toThrow(reason);
  });
});
