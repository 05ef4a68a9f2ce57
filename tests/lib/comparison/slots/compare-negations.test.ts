import { describe, expect, it } from "vitest";
import { prepare } from "@/lib/comparison";
import { pairOf } from "@/lib/comparison/alignment/pair";
import { compareNegations } from "@/lib/comparison/slots/compare-negations";

const verdicts = (claim: string, passage: string): string[] =>
  compareNegations(pairOf(prepare({ text: claim }), prepare({ text: passage }))).map(
    ({ verdict }) => verdict,
  );

describe("compareNegations", () => {
  it.each([
    ["The board did not close the harbour.", "The board closed the harbour."],
    ["The merger does not signal a change of course.", "The merger is a change of course."],
    ["Varna reported no cases of fever.", "Varna reported cases of fever."],
    ["Varna had zero deaths from fever.", "Varna had deaths from fever."],
    ["The bridge was never opened.", "The bridge was opened."],
    ["The crew won the regatta.", "The crew lost the regatta."],
    ["The film's reviews were good.", "The film's reviews were bad."],
  ])("finds a contradiction: %s / %s", (claim, passage) => {
    expect(verdicts(claim, passage)).toContain("conflicts");
    expect(verdicts(passage, claim)).toContain("conflicts");
  });

  it.each([
    [
      "what is denied is not spoken of",
      "The memoir about the harbour war came out.",
      "The station declined to broadcast his harbour war memoir.",
    ],
    [
      "both deny, with no",
      "The harbour had zero cases of fever.",
      "There were no cases of fever in the harbour.",
    ],
    [
      "both deny, in the passive",
      "A dissenting opinion was not filed by Judge Petrov.",
      "Judge Petrov did not file a dissenting opinion.",
    ],
    ["both deny, by a word", "The manuscript is devoid of a title.", "The manuscript does not have a title."],
    [
      "the cue is a title",
      "Faith No More played the new song in Varna.",
      "The band played the new song in Varna.",
    ],
    [
      "a part is denied",
      "The record was produced by Okafor.",
      "The record was not produced entirely by Okafor.",
    ],
    [
      "it was so once",
      "The ministry published data on fever.",
      "The ministry no longer publishes data on fever.",
    ],
    [
      "there are exceptions",
      "Diplomats were allowed to enter the port.",
      "Foreigners, except diplomats, were not allowed to enter the port.",
    ],
    [
      "it holds of the exceptions alone",
      "Only residents were allowed to enter the port.",
      "Travellers were not allowed to enter the port.",
    ],
    ["the other side tells it", "Varna bought the crane in 2031.", "The crane was sold to Varna in 2031."],
    [
      "each tells of his own",
      "Norwich lost to Varna in the final.",
      "Varna won against Norwich in the final.",
    ],
    ["both opposites are named", "The film had both good and bad reviews.", "The film had bad reviews."],
    [
      "the double denial affirms",
      "It was usual for children to be sent abroad.",
      "It was not unusual for children to be sent abroad.",
    ],
    [
      "it says since when",
      "The songs became popular in June.",
      "It wasn't until June that the songs became popular.",
    ],
  ])("finds none where %s", (_, claim, passage) => {
    expect(verdicts(claim, passage)).not.toContain("conflicts");
    expect(verdicts(passage, claim)).not.toContain("conflicts");
  });
});
