import type { Comparison } from "./evidence";
import type { Span } from "./span";

/** A sentence of a stored source that another source disputes: `quote` is the source's text at the span, verbatim. */
export interface DisputedPassage extends Span {
  readonly sourceId: string;
  readonly outlet?: string;
  readonly title: string;
  readonly publishedAt?: string;
  readonly quote: string;
  /** As in `Evidence`. */
  readonly origin: string;
  readonly originUnknown: boolean;
}

/** Two sources that cannot both be right about one slot. In the reasons `claim` stands for `left`, `evidence` for `right`. */
export interface Dispute extends Pick<Comparison, "reasons" | "confidence"> {
  /** The same for the two passages whichever was compared with which. */
  readonly id: string;
  readonly left: DisputedPassage;
  readonly right: DisputedPassage;
}
