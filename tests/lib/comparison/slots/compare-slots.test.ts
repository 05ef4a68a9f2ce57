import { describe, expect, it } from "vitest";
import { prepare } from "@/lib/comparison";
import { pairOf } from "@/lib/comparison/alignment/pair";
import { compareSlots } from "@/lib/comparison/slots/compare-slots";

/** What is found between two statements that does not agree: slot, verdict and note of each. */
const differences = (claim: string, passage: string): string[] =>
  compareSlots(pairOf(prepare({ text: claim }), prepare({ text: passage })))
    .filter(({ verdict }) => verdict !== "agrees")
    .map(({ slot, verdict, note }) => `${slot} ${verdict}: ${note}`);

describe("of several numbers of a passage", () => {
  it("the one that bears the claim out may be meant, whatever the others are", () => {
    const claim = "The ferry fund raised more than 433 million crowns.";
    const parts = "The ferry fund raised 47 million crowns at home and 386 million crowns abroad";
    expect(differences(claim, `${parts}, 433.5 million crowns in all.`)).not.toContain(
      "number conflicts: numbers-apart",
    );
    expect(differences(claim, `${parts}.`)).toContain("number conflicts: numbers-apart");
  });

  it("a mark is meant by a claim that does not say out of how many", () => {
    const claim = "The ferry has an average rating of 4.2.";
    const ratings = (mark: string) => `The ferry has an average rating of ${mark}/10 from 211 travellers.`;
    expect(differences(claim, ratings("4.2"))).not.toContain("number conflicts: numbers-apart");
    expect(differences(claim, ratings("3.9"))).toContain("number conflicts: numbers-apart");
  });
});

describe("counts that grow", () => {
  const claim = "Norland had over 2,000 cases of fever as of 28 April 2031.";

  it("are lower in a report of the day before, and its day contradicts nothing", () => {
    expect(differences(claim, "As of 27 April 2031 Norland had 1,986 cases of fever.")).toEqual([
      "number differs: earlier-report",
      "date differs: earlier-report",
    ]);
  });

  it("are not lower on the same day", () => {
    expect(differences(claim, "As of 28 April 2031 Norland had 1,986 cases of fever.")).toEqual([
      "number conflicts: numbers-apart",
    ]);
  });

  it("grow although what is counted has a name with a number", () => {
    expect(
      differences(
        "Norland had more than 900 HAV-3 cases by 11 April 2031.",
        "As of 10 April 2031 Norland had 898 HAV-3 cases.",
      ),
    ).toContain("number differs: earlier-report");
  });
});

describe("holders of one office", () => {
  const verdicts = (claimDate: string, passageDate: string, [ours, theirs] = ["Lindgren", "Okafor"]) =>
    compareSlots(
      pairOf(
        prepare({ text: `The ${ours} government has held talks with Norvia.`, date: claimDate }),
        prepare({ text: `The ${theirs} government has held talks with Norvia.`, date: passageDate }),
      ),
    )
      .filter(({ slot, verdict }) => slot === "name" && verdict !== "agrees")
      .map(({ verdict, note }) => `${verdict} ${note}`);

  it("contradict each other at one time", () => {
    expect(verdicts("2031-03-06", "2031-03-09")).toEqual(["conflicts another-holder"]);
  });

  it("are no two countries", () => {
    expect(verdicts("2031-03-06", "2031-03-06", ["German", "French"])).not.toContain(
      "conflicts another-holder",
    );
  });

  it("follow each other in reports that are far apart", () => {
    expect(verdicts("2031-03-06", "2028-02-01")).toEqual(["differs own-date"]);
  });
});

it("leaves open what is above or below a rank", () => {
  expect(differences("The song came in below 40th.", "The song came in 44th.")).toEqual([]);
});

describe("whose word a claim is", () => {
  it("is no part of what it says, and none of the names that a passage may lack", () => {
    const framed = prepare({ text: "According to Harbour Post, the Okafor government fell." });
    expect(framed.content.map((position) => framed.words[position]?.lower)).toEqual([
      "okafor",
      "government",
      "fell",
    ]);
  });
});

describe("a speaker who is told by whom they speak for", () => {
  it("is the one named, not the other", () => {
    const quotation = "We will sign nothing that leaves our people there";
    expect(
      differences(
        `“${quotation},” said Ioana Presk, the president's spokeswoman.`,
        `President Marul's spokeswoman, Ioana Presk, said on Friday: “${quotation}.”`,
      ),
    ).toEqual([]);
  });
});
