import { describe, expect, it } from "vitest";
import type { Claim, CorrectionContent } from "@/lib/model";
import { addSources, crossReference } from "@/lib/services";
import { makeSource, openTestLibrary } from "../store/open-test-library";

const QUOTE = "The old bridge in Harbour Town closed for 33 days after the storm in March 2024.";
const claim: Claim = {
  id: "bridge",
  text: "The old bridge in Harbour Town closed for 33 days after the storm in March 2024.",
  context: "",
  start: 0,
  end: 80,
  score: 0.9,
  why: ["quantity"],
};
const cited = (sourceId: string) => ({ sourceId, quote: QUOTE, title: sourceId });
const onClaim = { text: claim.text, pageUrl: "https://news.example/", pageTitle: "News" };

async function findingAfter(...contents: readonly CorrectionContent[]) {
  const library = await openTestLibrary();
  const filler = "The council met on Tuesday to speak of the harbour's budget for the coming year.";
  await addSources(library, [
    makeSource("post", `Our reporter saw it. ${QUOTE}`, { outlet: "The Harbour Post", kind: "full-text" }),
    makeSource("echo", `${filler} ${QUOTE}`, { outlet: "The Northern Echo of Elsewhere", kind: "full-text" }),
  ]);
  for (const [index, content] of contents.entries()) {
    await library.corrections.put({ ...content, id: String(index), madeAt: "2025-03-05T10:00:00Z" });
  }
  const [finding] = await crossReference(library, { title: "News" }, [claim]);
  if (finding === undefined) throw new Error("no finding");
  const sources = new Set(finding.evidence.map(({ sourceId }) => sourceId));
  return { ...finding, sources: [...sources].sort() };
}

describe("the finding on a claim", () => {
  it("rests on all sources while nothing is corrected", async () => {
    expect(await findingAfter()).toMatchObject({ standing: "supported", sources: ["echo", "post"] });
  });

  it("no longer rests on a match that the reader called wrong", async () => {
    const wrong: CorrectionContent = { kind: "wrong-match", claim: onClaim, passage: cited("post") };
    expect((await findingAfter(wrong)).sources).not.toContain("post");
  });

  it("is silent once every source was put aside", async () => {
    const aside = (sourceId: string): CorrectionContent => ({
      kind: "not-same-event",
      claim: onClaim,
      passage: cited(sourceId),
    });
    expect(await findingAfter(aside("post"), aside("echo"))).toMatchObject({
      standing: "silent",
      origins: 0,
      evidence: [],
    });
  });

  it("counts two sources as one origin that share details which the claim does not have", async () => {
    const library = await openTestLibrary();
    const rescue = { ...claim, text: "33 people were rescued from the ferry Alba." };
    const reported = (id: string, outlet: string, text: string) =>
      makeSource(id, text, { outlet, kind: "full-text" });
    await addSources(library, [
      reported(
        "post",
        "The Harbour Post",
        "33 people were rescued from the ferry Alba by the trawler Mona, which was built in Alderney in 1961 and came round the cape by chance.",
      ),
      reported(
        "echo",
        "The Northern Echo",
        "An Alderney trawler of 1961, the Mona, had 33 people rescued from the ferry Alba before coast guards in three boats could reach them.",
      ),
    ]);
    const [finding] = await crossReference(library, { title: "News" }, [rescue]);
    expect(finding?.evidence.map(({ relation }) => relation)).toEqual(["supports", "supports"]);
    expect(finding?.origins).toBe(1);
  });

  it("counts two origins as one that the reader put together", async () => {
    const joined = await findingAfter({ kind: "same-origin", passages: [cited("post"), cited("echo")] });
    expect(joined.origins).toBe(1);
    expect(new Set(joined.evidence.map(({ origin }) => origin)).size).toBe(1);
  });

  it("says that the reader dismissed the claim", async () => {
    expect(await findingAfter()).not.toHaveProperty("isDismissed");
    expect(await findingAfter({ kind: "not-a-claim", claim: onClaim })).toHaveProperty("isDismissed", true);
  });
});
