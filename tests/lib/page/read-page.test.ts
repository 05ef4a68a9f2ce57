import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksBefore, FILLER, pageOf, readHtml } from "./read-html";
import { kept, leftOut } from "./read-page.cases";

describe("readPage", () => {
  it.each(kept)("reads $title", ({ html, blocks }) => {
    expect(blocksBefore(html)).toEqual(blocks);
  });

  it.each(leftOut)("leaves out %s", (html) => {
    expect(blocksBefore(`<p>Rain fell.</p>${html}`)).toEqual(["Rain fell."]);
  });

  it("leaves out a footnote mark inside a sentence", () => {
    expect(blocksBefore("<p>Rain fell.<sup><a href='#n'>[1]</a></sup> Wind rose.</p>")).toEqual([
      "Rain fell. Wind rose.",
    ]);
  });

  it("reads an article that a careless class calls an aside", () => {
    const { text } = pageOf(`<div class="has-sidebar"><div class="share-page">${FILLER}</div></div>`);
    expect(text).toContain("Paragraph 4 of the filler");
  });

  it("reads the article and not the teasers beside it", () => {
    const teaser =
      "<div><h3><a href='/t'>Gulls</a></h3><p>Gulls are said to be the cleverest of all birds on this coast, by far.</p></div>";
    const { text } = pageOf(`<div><div>${FILLER}${FILLER}</div><div>${teaser.repeat(3)}</div></div>`);
    expect(text).not.toContain("Gulls");
  });

  it.each([
    "childNodes",
    "firstChild",
    "nextSibling",
    "parentNode",
    "getAttribute",
    "localName",
    "nodeType",
    "style",
  ])("is not misled by a form with a field named %s", (name) => {
    const clobbered = `<form><input name="${name}"><p>Rain fell.</p></form>`;
    expect(blocksBefore(clobbered)).toEqual(["Rain fell."]);
  });

  it("reads through 300 levels of elements", () => {
    document.documentElement.innerHTML = "<body></body>";
    let deepest: Element = document.body;
    for (let level = 0; level < 300; level++) {
      deepest.append(document.createElement("div"));
      deepest = deepest.firstElementChild ?? deepest;
    }
    deepest.innerHTML = FILLER;
    expect(pageOf(document.documentElement.innerHTML).text).toContain("Paragraph 4");
  });

  it("stops at its budget and says so", () => {
    const read = readHtml(FILLER.repeat(3), { budget: { nodes: 1_000, characters: 600 } });
    expect(read).toMatchObject({ kind: "read", partly: true });
    expect(readHtml(FILLER)).toMatchObject({ kind: "read", partly: false });
  });

  it.each([
    ["too-little-text", "<p>Rain fell.</p>"],
    ["not-an-article", `${FILLER}${"<div><h3><a href='/t'>A linked headline</a></h3></div>".repeat(12)}`],
  ] as const)("leaves a page alone that is %s", (why, html) => {
    expect(readHtml(html)).toMatchObject({ kind: "left-alone", why });
  });

  it("leaves a page alone in a language that nobody here reads", () => {
    expect(readHtml(FILLER, { isSupported: () => false })).toMatchObject({ why: "unsupported-language" });
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (words) => {
        document.documentElement.innerHTML = `<p></p>${FILLER}`;
        document.querySelector("p")?.append(words);
        expect(() => readHtml(document.documentElement.innerHTML)).not.toThrow();
      }),
      { numRuns: 30 },
    );
  });
});
