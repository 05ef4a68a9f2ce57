import { describe, expect, it } from "vitest";
import type { Claim, CorrectionContent } from "@/lib/model";
import { addSources, crossReference, explainClaim } from "@/lib/services";
import { makeSource, openTestLibrary } from "../store/open-test-library";

const SAME = "The storm of March 2024 killed 33 people in Harbour Town, the mayor said.";
const OTHER = "The storm of March 2024 killed 45 people in Harbour Town, the mayor said.";
const claim: Claim = {
  id: "bridge",
  text: SAME,
  context: "",
  start: 0,
  end: SAME.length,
  score: 0.9,
  why: ["quantity"],
};
const page = { title: "News", url: "https://news.example/bridge" };

async function explain(...contents: readonly CorrectionContent[]) {
  const library = await openTestLibrary();
  await addSources(library, [
    makeSource("post", `Our reporter saw it. ${SAME}`, { outlet: "The Harbour Post", kind: "full-text" }),
    makeSource("echo", OTHER, { outlet: "The Northern Echo", kind: "full-text" }),
    makeSource("self", `It says here: ${SAME}`, { url: page.url }),
    makeSource("choir", "A choir from Harbour Town sang in the old church on Sunday.", {}),
  ]);
  for (const [index, content] of contents.entries())
    await library.corrections.put({ ...content, id: String(index), madeAt: "2025-03-05T10:00:00Z" });
  const [finding] = await crossReference(library, page, [claim]);
  const explanation = await explainClaim(library, page, claim);
  const of = (sourceId: string) => explanation.passages.filter((passage) => passage.sourceId === sourceId);
  return { finding, explanation, of };
}

describe("the explanation of a claim", () => {
  it("shows exactly the evidence of the finding, with the same relations", async () => {
    const { finding, explanation } = await explain();
    const shown = explanation.passages.filter(({ fate }) => fate === "shown");
    const told = shown.map(({ sourceId, start, relation }) => `${sourceId} ${start} ${relation}`);
    expect(told.sort()).toEqual(
      finding?.evidence.map(({ sourceId, start, relation }) => `${sourceId} ${start} ${relation}`).sort(),
    );
    expect(explanation.standing).toBe(finding?.standing);
    expect(explanation.originCount).toBe(finding?.origins);
  });

  it("lists what was found by its score, the best first", async () => {
    const { explanation } = await explain();
    const scores = explanation.passages.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(2);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(explanation.terms).toContain("33");
  });

  it("names slots, estimates and the rule of each pair", async () => {
    const { of } = await explain();
    const [pair] = of("echo")[0]?.pairs ?? [];
    expect(pair).toMatchObject({ relation: "conflicts" });
    expect(pair?.rules.at(-1)).toMatch(/^clash|^said-over$/);
    expect(pair?.slots).toContainEqual(
      expect.objectContaining({
        slot: "number",
        evidence: expect.stringContaining("45"),
        verdict: "conflicts",
      }),
    );
    expect(pair?.estimates.map(({ of }) => of)).toEqual(["bearing", expect.any(String)]);
    expect(pair?.estimates.every(({ influences }) => influences.length > 0)).toBe(true);
  });

  it("says why a passage was left out", async () => {
    const { of } = await explain({
      kind: "wrong-match",
      claim: { text: SAME, pageUrl: page.url, pageTitle: "News" },
      passage: { sourceId: "post", quote: SAME, title: "post" },
    });
    expect(of("self").map(({ fate }) => fate)).toContain("own-page");
    expect(of("post").map(({ fate }) => fate)).toContain("corrected");
    expect(of("choir").map(({ fate }) => fate)).toEqual(["another-matter"]);
  });

  it("gives every shown passage an origin", async () => {
    const { explanation } = await explain();
    const shown = explanation.passages.flatMap(({ fate }, place) => (fate === "shown" ? [place] : []));
    const placed = explanation.origins.flatMap(({ passages }) => passages);
    expect(placed.toSorted((a, b) => a - b)).toEqual(shown);
  });

  it("names the weights by what they hold", async () => {
    const [first, second] = await Promise.all([explain(), explain()]);
    expect(Object.keys(first.explanation.weights).sort()).toEqual([
      "bearing",
      "decision",
      "origins",
      "ranking",
    ]);
    expect(first.explanation.weights).toEqual(second.explanation.weights);
    expect(new Set(Object.values(first.explanation.weights)).size).toBe(4);
  });

  it("stays below what a browser passes on at once", async () => {
    const { explanation } = await explain();
    expect(JSON.stringify(explanation).length).toBeLessThan(300_000);
  });
});
