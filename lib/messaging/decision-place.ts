/** A claim of the page in a tab, whose decision is told. */
export interface DecisionPlace {
  readonly tabId: number;
  readonly claimId: string;
}

/** The part of the address after "decision.html": ids alone, since browsers keep addresses. */
export const decisionAddress = ({ tabId, claimId }: DecisionPlace): string =>
  `?${new URLSearchParams({ tab: String(tabId), claim: claimId })}`;

/** The place that the address names; `undefined` where it names none. */
export function decisionOfSearch(search: string): DecisionPlace | undefined {
  const fields = new URLSearchParams(search);
  const [tab, claimId] = [fields.get("tab") ?? "", fields.get("claim") ?? ""];
  return /^\d{1,15}$/.test(tab) && claimId !== "" ? { tabId: Number(tab), claimId } : undefined;
}
