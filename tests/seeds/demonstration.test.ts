import { describe, expect, it } from "vitest";
import { readHtml } from "@/lib/documents";
import { renderDemonstrationPage } from "@/scripts/demonstration-page";
import { parseHtml } from "@/scripts/documents/parse-html";
import { demonstrationArticle, demonstrationParagraphs } from "@/seeds/demonstration/article";

const sentences = demonstrationArticle.sections.flatMap(({ paragraphs }) => paragraphs.flat());

describe("the demonstration article", () => {
  it("is long enough to show every standing", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(25);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it.each([
    ["a first since a year", "the first direct talks since 1997"],
    ["a number that no source gives", "34 hostages"],
    ["a date that no source gives", "December 2024"],
    ["a duration in another unit", "six weeks"],
    ["the administration", "The Trump administration"],
    ["the press secretary", "Karoline Leavitt, the White House press secretary"],
    ["a number that sources give", "59 hostages"],
    ["the same number rounded", "About 60 people"],
    ["a bound for an approximate number", "nearly 1,800"],
    ["a hedge for a flat statement", "may have met"],
    ["a claim on which sources are silent", "412 ships"],
  ])("holds %s", (_what, words) => {
    expect(sentences.filter((sentence) => sentence.includes(words))).not.toEqual([]);
  });

  it("says beside the article, not in it, that some of it is wrong on purpose", () => {
    expect(demonstrationArticle.notice).toMatch(/wrong on purpose/);
    expect(demonstrationParagraphs.join(" ")).not.toMatch(/wrong on purpose/);
  });
});

describe("the demonstration page", () => {
  const page = renderDemonstrationPage(demonstrationArticle);

  it("reads as the article with its headings, and as nothing else", () => {
    const { title, outlet, publishedAt, language, text } = readHtml(page, parseHtml);
    expect({ title, outlet, publishedAt, language }).toEqual({
      title: demonstrationArticle.title,
      outlet: "The Harbour Ledger",
      publishedAt: "2025-03-06",
      language: "en",
    });
    const headings = demonstrationArticle.sections.map(({ heading }) => heading);
    expect(text.split("\n\n").filter((paragraph) => !headings.includes(paragraph))).toEqual(
      demonstrationParagraphs,
    );
  });

  it("asks for nothing beyond itself", () => {
    expect(page).not.toMatch(/<script|https?:|@import|url\(/i);
  });

  it("keeps words that look like markup as words", () => {
    const hostile = renderDemonstrationPage({ ...demonstrationArticle, title: '<b>"A & B"</b>' });
    expect(hostile).toContain("&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;");
  });
});
