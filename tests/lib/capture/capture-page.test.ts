import { describe, expect, it } from "vitest";
import { capturePage } from "@/lib/capture";
import { article, pages } from "./capture-page.cases";

function capture(head: string, body: string, address = "https://www.ledger.example/ships?utm_source=x") {
  document.documentElement.innerHTML = `<head>${head}</head><body>${body}</body>`;
  return capturePage(document.documentElement, address);
}

const body = pages[0]?.body ?? "";

describe("the capture of a page", () => {
  it.each(pages)("holds $title", ({ head = "", body: html, text }) => {
    expect(capture(head, html).text.split("\n\n")).toEqual(text);
  });

  it.each(["", "x"])("cuts no character of a long title in half, after %j", (start) => {
    const { title } = capture(`<title>${start}${"🌊".repeat(600)}</title>`, body);
    expect(title.length).toBeGreaterThan(900);
    expect(title.isWellFormed()).toBe(true);
  });

  it("takes the page's own account of itself", () => {
    const head = `<title>Port counts ships | Ledger</title><meta property="og:site_name" content="The Ledger">
      <meta name="author" content="Ada Quay"><meta property="article:published_time" content="2025-03-06T08:00:00Z">
      <link rel="canonical" href="https://ledger.example/ships">`;
    document.documentElement.lang = "en-GB";
    expect(capture(head, `<h1>Port counts ships</h1>${body}`)).toMatchObject({
      address: "https://www.ledger.example/ships?utm_source=x",
      url: "https://ledger.example/ships",
      title: "Port counts ships",
      outlet: "The Ledger",
      byline: "Ada Quay",
      publishedAt: "2025-03-06T08:00:00Z",
      language: "en-GB",
      partly: false,
    });
  });

  it.each([
    ["of another site", "https://other.example/ships"],
    ["that only ends like its own", "https://notledger.example/ships"],
    ["that is none", "javascript:alert(1)"],
  ])("keeps its own address against a canonical one %s", (_, canonical) => {
    const address = "https://ledger.example/ships";
    expect(capture(`<link rel="canonical" href="${canonical}">`, body, address).url).toBe(address);
  });

  it("leaves the page as it was", () => {
    capture("", `${body}<noscript><img src="x"></noscript>`);
    const before = document.documentElement.outerHTML;
    capturePage(document.documentElement, "https://ledger.example/");
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("holds the article of a page whose names stand in the way of the document's own", () => {
    const names = ["cloneNode", "getElementsByTagName", "body", "head", "title", "querySelectorAll"];
    const traps = names.map((name) => `<form name="${name}"><input name="${name}"></form>`).join("");
    expect(capture("", `${traps}${body}`).text.split("\n\n")).toEqual(article);
  });

  it.each(["body { visibility: hidden }", "html { display: none }"])(
    "holds the article of a page that draws nothing since the script that would show it never came: %s",
    (cloak) => {
      expect(capture(`<style>${cloak}</style>`, body).text.split("\n\n")).toEqual(article);
    },
  );

  it("is cut at a paragraph where a page is endless, and says so", () => {
    const endless =
      `<p>${"The ferry crossed the bay once more before the evening came. ".repeat(100)}</p>`.repeat(80);
    const { text, partly } = capture("", `<main><article>${endless}</article></main>`);
    expect(partly).toBe(true);
    expect(text.length).toBeLessThanOrEqual(300_000);
    expect(text).toMatch(/came\.$/);
  });

  it("bounds what a page says of itself at length", () => {
    const long = "x".repeat(100_000);
    const page = capture(`<title>${long}</title><meta name="author" content="${long}">`, body);
    expect([page.title.length, page.byline?.length]).toEqual([1_000, 300]);
  });
});
