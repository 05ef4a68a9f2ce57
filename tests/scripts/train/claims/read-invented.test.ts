import { describe, expect, test } from "vitest";
import {
  parseInvented,
  readInventedArticles,
  readInventedSpeeches,
} from "@/scripts/train/claims/read-invented";

describe("invented texts", () => {
  test("a heading is the title of the graded sentences below it, up to the next", () => {
    const text = "# One\n2 Nine died.\n0 How sad!\n\n# Two\n1 It was cold.\n";
    expect(parseInvented(text)).toEqual([
      { title: "One", text: "Nine died.", grade: 2 },
      { title: "One", text: "How sad!", grade: 0 },
      { title: "Two", text: "It was cold.", grade: 1 },
    ]);
  });

  test.each(["No grade here.", "3 An unknown grade.", "2", "#No space"])("refuses the line %s", (line) => {
    expect(() => parseInvented(line)).toThrow(line);
  });

  test("articles have titles, speeches have none, and both hold claims and others", async () => {
    const articles = await readInventedArticles();
    const speeches = await readInventedSpeeches();
    expect(articles.every(({ title }) => title !== undefined && title !== "")).toBe(true);
    expect(speeches.some((row) => "title" in row)).toBe(false);
    for (const rows of [articles, speeches]) {
      const claims = rows.filter(({ label }) => label).length;
      expect(claims).toBeGreaterThan(rows.length / 4);
      expect(claims).toBeLessThan((rows.length * 3) / 4);
    }
  });

  test("no sentence is learned from twice under one title", async () => {
    const articles = await readInventedArticles();
    const keys = articles.map(({ title, text }) => `${title}: ${text}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
