import type { Claim, Evidence, Finding, Relation, Standing } from "@/lib/model";

export const claim: Claim = {
  id: "c1",
  text: "The quay was closed on Monday.",
  context: "",
  start: 0,
  end: 30,
  score: 0.9,
  why: ["event"],
};

export const evidenceOf = (relation: Relation, part: Partial<Evidence> = {}): Evidence => ({
  sourceId: "s1",
  title: "Quay reopens",
  outlet: "The Harbour Courier",
  publishedAt: "2025-03-05",
  quote: "The quay was shut on Tuesday.",
  start: 10,
  end: 39,
  relation,
  confidence: 0.9,
  origin: "Port authority",
  originUnknown: false,
  reasons: [],
  ...part,
});

export const findingOf = (standing: Standing, evidence: readonly Evidence[], origins = 1): Finding => ({
  claimId: claim.id,
  standing,
  origins,
  evidence,
});
