import type { Evidence } from "@/lib/model";
import type { PicturedClaim } from "./picture";

/** A source that says something of at least one of the claims. */
export interface MatrixColumn {
  readonly sourceId: string;
  readonly title: string;
  readonly outlet: string | undefined;
}

/** The sources that speak, those that speak of most claims first. */
export function columnsOf(claims: readonly PicturedClaim[]): readonly MatrixColumn[] {
  const columns = new Map<string, MatrixColumn & { spoken: number }>();
  for (const { evidence } of claims) {
    for (const { sourceId, title, outlet } of new Map(
      evidence.map((each) => [each.sourceId, each]),
    ).values()) {
      const known = columns.get(sourceId) ?? { sourceId, title, outlet, spoken: 0 };
      columns.set(sourceId, { ...known, spoken: known.spoken + 1 });
    }
  }
  return [...columns.values()].sort((a, b) => b.spoken - a.spoken);
}

/** The strongest that a source says of a claim; `undefined` where it is silent. */
export const cellOf = ({ evidence }: PicturedClaim, { sourceId }: MatrixColumn): Evidence | undefined =>
  evidence.find((each) => each.sourceId === sourceId);
