import type { Claim, Evidence, Finding } from "@/lib/model";
import type { PageWithClaims } from "@/lib/state";

/** A claim that states its own words and nothing else. */
export const claimOf = (id: string, text: string): Claim => ({
  id,
  text,
  context: "",
  start: 0,
  end: text.length,
  score: 0.9,
  why: ["quantity"],
});

export const evidenceOf = (given: Partial<Evidence>): Evidence => ({
  sourceId: "post",
  outlet: "The Harbour Post",
  title: "Bridge reopens",
  publishedAt: "2025-03-05",
  start: 10,
  end: 40,
  quote: "The crossing stayed shut for 33 days.",
  relation: "supports",
  confidence: 0.9,
  reasons: [],
  origin: "Port Authority",
  originUnknown: false,
  ...given,
});

export const findingOf = (claimId: string, given: Partial<Finding> = {}): Finding => ({
  claimId,
  standing: "silent",
  origins: 0,
  evidence: [],
  ...given,
});

const text = "A second crossing is planned for 2027. Nobody was hurt. The bridge closed for 34 days.";
const standing = (id: string, words: string): Claim => {
  const start = text.indexOf(words);
  return { ...claimOf(id, words), start, end: start + words.length };
};

const conflict = evidenceOf({
  relation: "conflicts",
  reasons: [
    { slot: "number", claim: "34 days", evidence: "33 days", verdict: "conflicts", note: "numbers-apart" },
  ],
});

/** One claim of a kind: conflicting, supported, silent. */
export const examplePage: PageWithClaims = {
  kind: "ready",
  reading: {
    document: { title: "The bridge is open", url: "https://news.example/bridge" },
    outcome: { kind: "read", partly: false },
    sentences: 12,
    claims: [
      standing("silent", "A second crossing is planned for 2027."),
      standing("supported", "Nobody was hurt."),
      standing("conflicting", "The bridge closed for 34 days."),
    ],
  },
  text,
  findings: new Map([
    ["silent", findingOf("silent")],
    [
      "supported",
      findingOf("supported", {
        standing: "supported",
        origins: 1,
        evidence: [evidenceOf({ quote: "No one was injured." })],
      }),
    ],
    ["conflicting", findingOf("conflicting", { standing: "conflicting", origins: 1, evidence: [conflict] })],
  ]),
  comparison: { kind: "done" },
};
