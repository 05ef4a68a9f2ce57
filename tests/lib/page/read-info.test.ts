import { describe, expect, it } from "vitest";
import { readInfo } from "@/lib/page";
import { runAtOnce } from "@/lib/slices";
import { refused, stated } from "./read-info.cases";

const infoOf = (head: string) => {
  document.documentElement.innerHTML = `<head>${head}</head><body></body>`;
  return runAtOnce(readInfo(document, "https://news.example/a?b=1#c"));
};

describe("readInfo", () => {
  it.each(stated)("reads $title", ({ head, says }) => {
    expect(infoOf(head)).toMatchObject(says);
  });

  it.each(refused)("does not take over $title", ({ head, without }) => {
    expect(infoOf(head)).not.toHaveProperty(without);
  });

  it("bounds what a page says at length", () => {
    const long = "x".repeat(100_000);
    const info = infoOf(`<title>${long}</title><meta property="og:site_name" content="${long}">`);
    expect(info.title.length).toBe(1_000);
    expect(info.outlet?.length).toBe(300);
  });

  it("takes the language of the document", () => {
    document.documentElement.lang = "en-GB";
    expect(infoOf("")).toMatchObject({ language: "en-GB" });
    document.documentElement.removeAttribute("lang");
  });
});
