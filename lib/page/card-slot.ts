import type { Claim, CorrectionContent, DocumentInfo, Finding, UiLanguage } from "@/lib/model";

/** What the card needs from the reader to show one claim. */
export interface CardRequest {
  readonly claim: Claim;
  readonly language: UiLanguage;
  /** In the overlay's closed shadow root. */
  readonly mount: HTMLElement;
  /** Where the claim is now, in the viewport. */
  readonly boxOf: () => DOMRect;
  readonly load: () => Promise<Finding>;
  /** What the claim stands in. */
  readonly document: DocumentInfo;
  /** Stores what the reader says; answers with what takes it back. */
  readonly correct: (content: CorrectionContent) => Promise<() => Promise<void>>;
  readonly openSource: (place: { sourceId: string; start: number; end: number }) => Promise<void>;
  readonly openPanel: (intent: "read" | "note") => Promise<void>;
  readonly openDecision: () => Promise<void>;
  /** `isFocusInside`: the focus was in the card and has to go somewhere. */
  readonly onClosed: (isFocusInside: boolean) => void;
}

/** Opens the card on a claim, in place of any other; returns what closes it. */
export type OpenCard = (request: CardRequest) => () => void;

/**
 * Reader and card are two scripts in one isolated world; this property of its global object, which the page
 * cannot see, is where the second, loaded on first use, hands itself to the first.
 */
interface Slot {
  sourcelightCard?: OpenCard;
}
const slot = globalThis as Slot;

export function offerCard(open: OpenCard): void {
  slot.sourcelightCard = open;
}

/** The card, once its script has run here. */
export const offeredCard = (): OpenCard | undefined => slot.sourcelightCard;
