import { describe, expect, it } from "vitest";
import { pdfParagraphs } from "@/lib/documents";

const full = "The port of Wexcombe handled 412 ships in February, nine more than";

describe("pdfParagraphs", () => {
  it.each<[string, string[][], string]>([
    ["joins the lines of a paragraph", [[full, "a year before."]], `${full} a year before.`],
    [
      "parts paragraphs at a short line that ends a sentence",
      [[full, "a year before.", full, "before."]],
      `${full} a year before.\n\n${full} before.`,
    ],
    ["makes words cut at a line's end whole", [[`${full} light-`, "house."]], `${full} lighthouse.`],
    ["keeps a hyphen before a name", [[`${full} North-`, "East."]], `${full} North- East.`],
    ["goes on over the end of a page", [[full], ["a year before."]], `${full} a year before.`],
    [
      "leaves out headers, footers and numbers of pages",
      [
        ["Ledger 1", full, "1"],
        ["Ledger 2", full, "2"],
        ["Ledger 3", full, "3"],
      ],
      `${full} ${full} ${full}`,
    ],
    ["makes nothing of nothing", [[]], ""],
  ])("%s", (_, pages, text) => {
    expect(pdfParagraphs(pages)).toBe(text);
  });
});
