import type { ClaimReason } from "@/lib/model";

interface ReasonCase {
  readonly text: string;
  readonly reason: ClaimReason;
}

/** Sentences with a reason that they give. */
export const GIVEN: readonly ReasonCase[] = [
  { reason: "quantity", text: "The mine employed 640 people." },
  { reason: "quantity", text: "Seven boats sank in the harbour." },
  { reason: "date", text: "The bridge fell in 1998." },
  { reason: "date", text: "He resigned on Friday." },
  { reason: "date", text: "The vote is on May 4." },
  { reason: "date", text: "Rents went up last year." },
  { reason: "superlative", text: "It is the longest tunnel in the country." },
  { reason: "superlative", text: "She has the most seats in parliament." },
  { reason: "comparison", text: "Bread costs more than it did in spring." },
  { reason: "comparison", text: "Imports fell for months, and exports rose." },
  { reason: "cause", text: "The fire was caused by a lamp." },
  { reason: "cause", text: "Smog has been linked to asthma." },
  { reason: "attribution", text: "The ministry denied the report." },
  { reason: "attribution", text: "He allegedly sold the files." },
  { reason: "identity", text: "Ola Brandt was the founder of the bank." },
  { reason: "identity", text: "She was named chief executive." },
  { reason: "event", text: "Rebels seized the airport." },
  { reason: "event", text: "The two leaders met in Vienna." },
  { reason: "event", text: "A storm flooded the valley." },
  { reason: "status", text: "The law is still in force." },
  { reason: "status", text: "The city owns the stadium." },
];

/** Sentences with a reason that their words only seem to give. */
export const NOT_GIVEN: readonly ReasonCase[] = [
  { reason: "quantity", text: "The hearing is on June 12." },
  { reason: "quantity", text: "The hearing is on Jan. 12." },
  { reason: "quantity", text: "Doors open at 9 p.m. at the hall." },
  { reason: "quantity", text: "One of the farmers left." },
  { reason: "quantity", text: "The war began in 1914." },
  { reason: "date", text: "The suspect may face charges." },
  { reason: "date", text: "Protesters march through the capital." },
  { reason: "date", text: "He left after the vote and before the speech." },
  { reason: "date", text: "The last speaker was the mayor." },
  { reason: "superlative", text: "All of the ships have left." },
  { reason: "superlative", text: "They made the most of the rain." },
  { reason: "superlative", text: "At least six people were hurt." },
  { reason: "comparison", text: "More than 30 people were hurt." },
  { reason: "comparison", text: "Fewer than two thousand came." },
  { reason: "cause", text: "The court sat in the old town hall." },
  { reason: "attribution", text: "The dam broke at dawn." },
  { reason: "identity", text: "The road was closed, and a judge ordered repairs." },
  { reason: "identity", text: "The chief executive resigned." },
  { reason: "event", text: "The valley was green." },
  { reason: "event", text: "Officials said little." },
  { reason: "status", text: "The minister has resigned." },
];
