import { describe, expect, it } from "vitest";
import { readHtml as readHtmlWith } from "@/lib/documents";
import { parseHtml } from "@/scripts/documents/parse-html";

const readHtml = (page: string) => readHtmlWith(page, parseHtml);

const LONG = "The port of Wexcombe handled 412 ships in February, nine more than a year before.";
const OTHER = "The ferry Marigold crossed the bay in 38 minutes, faster than any ferry since 1988.";
const LAST = "The council of Wexcombe voted to repaint its old lighthouse before the summer.";

const textOf = (body: string): readonly string[] =>
  readHtml(`<!doctype html><title>Ships</title>${body}`).text.split("\n\n");

describe("readHtml", () => {
  it("takes title, outlet, time, address and language from what the page states", () => {
    const page = `<html lang="en-GB"><head><meta property="og:site_name" content="The Harbour Ledger">
      <meta property="article:published_time" content="2025-03-06T08:00:00Z"><link rel="canonical" href="https://harbour.example/ships">
      <title>Port counts its ships | The Harbour Ledger</title></head><body><h1>Port counts  its ships</h1><p>${LONG}</p></body></html>`;
    const { text, links, ...info } = readHtml(page);
    expect(info).toEqual({
      title: "Port counts its ships",
      outlet: "The Harbour Ledger",
      publishedAt: "2025-03-06T08:00:00Z",
      url: "https://harbour.example/ships",
      language: "en-GB",
    });
    expect(text).toBe(LONG);
    expect(links).toEqual([]);
  });

  it("prefers JSON-LD, and survives a broken one", () => {
    const jsonLd = {
      "@graph": [{ "@type": "WebSite" }, { headline: "Ships", publisher: { name: "Ledger" } }],
    };
    const page = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(jsonLd)}</script><h1>Other</h1><p>${LONG}</p>`;
    expect(readHtml(page).title).toBe("Ships");
    expect(readHtml(page.replace("{broken", "[]")).outlet).toBe("Ledger");
  });

  it.each([
    [
      "navigation, footer and scripts",
      `<nav>Home</nav><p>${LONG}</p><script>track()</script><footer>Contact</footer>`,
    ],
    ["what is hidden", `<p>${LONG}</p><p hidden>Secret</p><p style="display: none">Secret</p>`],
    [
      "comments and shares by their names",
      `<p>${LONG}</p><div class="post-comments"><p>First!</p></div><p id="share">Share</p>`,
    ],
    ["lists of links", `<article><p>${LONG}</p><ul><li><a href="/a">Ten bays to see</a></li></ul></article>`],
    [
      "boilerplate",
      `<p>${LONG}</p><p>Advertisement</p><p>Read the full story</p><p>© 2025 The Harbour Ledger</p>`,
    ],
  ])("leaves out %s", (_what, body) => {
    expect(textOf(body)).toEqual([LONG]);
  });

  it.each([
    [
      "inline elements as part of their sentence",
      "<p>The <b>port</b> of <a href='/w'>Wex</a>combe is old and well kept by all.</p>",
      ["The port of Wexcombe is old and well kept by all."],
    ],
    [
      "a line break as a space and two as a new paragraph",
      "<div>The port<br>is old.<br> <br>The bay is older.</div>",
      ["The port is old.", "The bay is older."],
    ],
    [
      "text before and after a nested block",
      "<div>Before it.<p>Within it.</p>After it.</div>",
      ["Before it.", "Within it.", "After it."],
    ],
    ["a class that only looks like a share", `<p class="shareholders">${LONG}</p>`, [LONG]],
  ])("reads %s", (_what, body, paragraphs) => {
    expect(textOf(body)).toEqual(paragraphs);
  });

  it("takes the article and not the teasers beside it", () => {
    const teasers = "<div><p>Ten bays to see before you sail away for good this year.</p></div>";
    expect(
      textOf(`<div>${teasers}<div><p>${LONG}</p><p>${OTHER}</p><h2>More</h2><p>${LAST}</p></div></div>`),
    ).toEqual([LONG, OTHER, "More", LAST]);
  });

  it("resolves links against the address of the page, and keeps web addresses only", () => {
    const page = `<link rel="canonical" href="https://harbour.example/a/"><p>${LONG} <a href="../b">More</a> <a href="javascript:x()">run</a></p>`;
    expect(readHtml(page).links).toEqual([{ text: "More", url: "https://harbour.example/b" }]);
  });

  it.each([
    ["a file without an element", "just words", /no element/],
    ["a page cut off in its head", "<html><head><title>Ships", /no readable text/],
    ["a page whose script never ends", `<script>let a = 1;<p>${LONG}</p>`, /no readable text/],
    ["a page without words", "<html><body><img src='ship.png'></body></html>", /no readable text/],
  ])("refuses %s", (_what, page, reason) => {
    expect(() => readHtml(page)).toThrow(reason);
  });
});
