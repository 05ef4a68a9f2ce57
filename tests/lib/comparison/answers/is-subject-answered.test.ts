import { describe, expect, it } from "vitest";
import { prepare } from "@/lib/comparison";
import { pairOf } from "@/lib/comparison/alignment/pair";
import { isSubjectAnswered } from "@/lib/comparison/answers/is-subject-answered";

interface SubjectCase {
  readonly claim: string;
  readonly claimContext?: string;
  readonly passage: string;
  readonly passageContext?: string;
}

const answered: readonly SubjectCase[] = [
  { claim: "The truce began on 4 May 1911.", passage: "On 4 May 1911 the truce began." },
  { claim: "On Friday, the ministry closed the mine.", passage: "The mine was closed by the ministry." },
  { claim: "Minister Okafor opened the bridge.", passage: "Ngozi Okafor opened the bridge." },
  { claim: "Sources said that the mine was closed.", passage: "The mine was closed." },
  {
    claim: "Since 1911, the US has avoided Norvia.",
    passage: "The United States has avoided Norvia since 1911.",
  },
  { claim: "The discussions were secret.", passage: "The talks were secret." },
  {
    claim: "It began on 4 May 1911.",
    claimContext: "The truce in Norvia lasted six weeks.",
    passage: "The truce began on 4 May 1911.",
  },
  {
    claim: "The truce lasted six weeks.",
    passage: "It lasted six weeks.",
    passageContext: "The truce in Norvia held.",
  },
  {
    claim: "It has not been disclosed who paid the miners.",
    passage: "It has not been disclosed who paid the miners.",
  },
];

const unanswered: readonly SubjectCase[] = [
  { claim: "The strike began on 4 May 1911.", passage: "The truce began on 4 May 1911." },
  { claim: "On Friday, the ministry closed the mine.", passage: "On Friday, the owner closed the mine." },
  { claim: "It began on 4 May 1911.", passage: "The truce began on 4 May 1911." },
  {
    claim: "It began on 4 May 1911.",
    claimContext: "The dockers of Wexcombe walked out.",
    passage: "The truce began on 4 May 1911.",
  },
  {
    claim: "The truce lasted six weeks.",
    passage: "It lasted six weeks.",
    passageContext: "The dockers went on strike.",
  },
  { claim: "Sources said that the mine was closed.", passage: "Sources said that the port was closed." },
];

const isAnswered = ({ claim, claimContext = "", passage, passageContext = "" }: SubjectCase): boolean =>
  isSubjectAnswered(
    pairOf(
      prepare({ text: claim, context: claimContext }),
      prepare({ text: passage, context: passageContext }),
    ),
  );

describe("what a claim speaks of", () => {
  it.each(answered)("is spoken of: $claim / $passageContext $passage", (each) => {
    expect(isAnswered(each)).toBe(true);
  });

  it.each(unanswered)("is not spoken of: $claimContext $claim / $passageContext $passage", (each) => {
    expect(isAnswered(each)).toBe(false);
  });
});
