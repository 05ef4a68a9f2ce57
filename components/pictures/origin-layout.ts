import type { Evidence } from "@/lib/model";

/** Heights of a row and of the picture's edge, in px of its own drawing. */
const ROW = 44;
const EDGE = 24;

export interface OriginPicture {
  readonly height: number;
  readonly outlets: readonly { readonly evidence: Evidence; readonly y: number; readonly originY: number }[];
  readonly origins: readonly { readonly label: string; readonly isUnknown: boolean; readonly y: number }[];
}

/** Evidence on the one side, its origins on the other, each origin amid those who draw on it: no lines cross. */
export function layOutOrigins(evidence: readonly Evidence[]): OriginPicture {
  const groups = [
    ...Map.groupBy(evidence, ({ origin, originUnknown }) => `${originUnknown} ${origin}`).values(),
  ];
  const middle = (row: number) => EDGE + row * ROW;
  let row = 0;
  const placed = groups.map((members) => {
    const first = row;
    row += members.length;
    return { members, first, y: middle((first + row - 1) / 2) };
  });
  return {
    height: 2 * EDGE + Math.max(0, evidence.length - 1) * ROW,
    outlets: placed.flatMap(({ members, first, y }) =>
      members.map((each, index) => ({ evidence: each, y: middle(first + index), originY: y })),
    ),
    origins: placed.flatMap(({ members: [first], y }) =>
      first === undefined ? [] : [{ label: first.origin, isUnknown: first.originUnknown, y }],
    ),
  };
}
