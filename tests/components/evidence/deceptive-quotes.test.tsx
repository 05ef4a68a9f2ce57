import { describe, expect, it } from "vitest";
import { EvidenceQuote } from "@/components/evidence";
import { detectClaims } from "@/lib/language";
import { deceptiveTexts } from "../../lib/deceptive-texts";
import { FILLER, pageOf } from "../../lib/page/read-html";
import { evidenceOf } from "../example";
import { render } from "../render";

/** Text under an element that isolates its direction from what stands around it. */
const isIsolated = (node: Node): boolean => node.parentElement?.closest("bdi, [dir]") !== null;

/** What is seen of a text: a page's text leaves out what has no shape, which the painted range spans. */
const seen = (text: string): string => text.replace(/\p{Cf}/gu, "").replace(/\s/g, " ");

describe("a text that does not read as it is stored", () => {
  it("is quoted apart from the words around it", { tags: ["H13"] }, ({ task }) => {
    for (const { text } of deceptiveTexts) {
      const evidence = evidenceOf({ quote: text, title: text, outlet: text, origin: text });
      const { container, unmount } = render(<EvidenceQuote evidence={evidence} detail="full" />);
      expect(container.querySelector("blockquote bdi")?.textContent).toBe(text);
      const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
      const foreign: Node[] = [];
      while (walker.nextNode())
        if (walker.currentNode.nodeValue?.includes(text)) foreign.push(walker.currentNode);
      expect(foreign.length).toBeGreaterThan(1);
      expect(
        foreign.filter((node) => !isIsolated(node)).map(({ parentElement }) => parentElement?.outerHTML),
      ).toEqual([]);
      unmount();
    }
    task.meta.figure = `${deceptiveTexts.length} texts as quote, title, outlet and origin: all isolated`;
  });

  it("is painted where it stands in the page", { tags: ["H13"] }, ({ task }) => {
    let painted = 0;
    for (const { text } of deceptiveTexts) {
      const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
      const page = pageOf(`<p id="deceptive">${escaped}</p>${FILLER}`);
      const node = document.getElementById("deceptive")?.firstChild;
      const { claims } = detectClaims({ text: page.text, info: { title: "" } });
      for (const claim of claims) {
        const ranges = page.rangesOf(claim);
        if (ranges[0]?.startContainer !== node) continue;
        expect(seen(ranges.map(String).join(""))).toBe(seen(claim.text));
        painted += 1;
      }
    }
    task.meta.figure = `${painted} claims in ${deceptiveTexts.length} pages: each painted on its own words`;
    expect(painted).toBeGreaterThan(deceptiveTexts.length / 2);
  });
});
