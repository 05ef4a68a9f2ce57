import { detectClaims } from "@/lib/language";
import type { Claim, Dispute, Source } from "@/lib/model";
import type { Library } from "@/lib/store";
import { crossReference } from "../cross-reference";
import { disputeOf } from "./dispute-of";

/** Claims compared in one go: what is lost when the worker dies, and for how long others wait. */
const SLICE = 5;

/** Of a source only its first claims are compared: an article has a few dozen, and a book must not take a day. */
const MOST_CLAIMS = 200;

export interface FindDisputesOptions {
  /** Awaited between two slices, so that whoever else works in this context has its turn. */
  readonly pause?: () => Promise<void>;
}

/** What the claims of `source` find disputed. */
async function disputesOn(library: Library, source: Source, claims: readonly Claim[]): Promise<Dispute[]> {
  const findings = await crossReference(library, source, claims);
  const ids = [...new Set(findings.flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId)))];
  const bodies = await library.sources.bodies(ids);
  const textOf = new Map(ids.map((id, i) => [id, bodies[i]?.text ?? ""]));
  return claims.flatMap((claim, i) =>
    (findings[i]?.evidence ?? []).flatMap(
      (evidence) => disputeOf(source, claim, evidence, textOf.get(evidence.sourceId) ?? "") ?? [],
    ),
  );
}

/**
 * Compares the claims of every source that came or was replaced with all other sources, slice by slice, and keeps
 * where they contradict each other. Where it stands is stored with what it found, in one transaction: cut off at any
 * moment, the next run goes on. Rejects with a `LibraryError`.
 */
export async function findDisputes(library: Library, { pause }: FindDisputesOptions = {}): Promise<void> {
  for (;;) {
    const seen = await library.disputes.nextUnchecked();
    if (seen === undefined) return;
    const source = await library.sources.get(seen.sourceId);
    const claims =
      source === undefined
        ? []
        : detectClaims({ text: source.text, info: source }).claims.slice(0, MOST_CLAIMS);
    for (let checked = seen.checked; source !== undefined && checked < claims.length; checked += SLICE) {
      const found = await disputesOn(library, source, claims.slice(checked, checked + SLICE));
      await library.disputes.keep(seen, found, { checked: checked + SLICE });
      await pause?.();
    }
    await library.disputes.keep(seen, [], "done");
  }
}
