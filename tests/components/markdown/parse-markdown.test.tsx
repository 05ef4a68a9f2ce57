import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Markdown } from "@/components/markdown/Markdown";
import { parseMarkdown } from "@/components/markdown/parse-markdown";
import { render } from "../render";
import { hostileNotes, markdownCases, plainCases } from "./parse-markdown.cases";

const htmlOf = (text: string) => render(<Markdown text={text} />).container.firstElementChild?.innerHTML;

describe("a note", () => {
  it.each(markdownCases)("shows $what", ({ markdown, html }) => {
    expect(htmlOf(markdown)).toBe(html);
  });

  it.each(plainCases)("keeps as text: %j", (text) => {
    expect(htmlOf(text)).toBe(`<p>${text}</p>`);
  });

  it.each(hostileNotes)("runs nothing and leads nowhere: %j", (text) => {
    const { container } = render(<Markdown text={text} />);
    expect(
      container.querySelector("script, img, svg, iframe, style, form, a, [onerror], [onclick]"),
    ).toBeNull();
  });

  it("is parsed whatever it holds", () => {
    const text = fc.string({
      unit: fc.constantFrom(
        "*",
        "_",
        "`",
        "[",
        "](",
        ")",
        "\\",
        "#",
        "- ",
        "> ",
        "\n",
        "a",
        "h",
        "https://a.b",
      ),
    });
    fc.assert(
      fc.property(text, (markdown) => {
        expect(() => parseMarkdown(markdown)).not.toThrow();
      }),
    );
  });

  it("of a hundred thousand open marks is parsed", () => {
    for (const mark of ["*", "*a", "**", "_a", "[", "`", "[a](", "\\", "h", "http://"]) {
      for (const end of ["", " *", "](", ")"]) {
        const line = mark.repeat(100_000 / mark.length) + end;
        expect(parseMarkdown(line).length).toBeLessThanOrEqual(1);
      }
    }
  });
});
