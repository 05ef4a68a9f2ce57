import type { Messenger } from "@/lib/messaging";
import type { DocumentInfo } from "@/lib/model";
import { offeredCard } from "@/lib/page";
import { spokenLanguage } from "@/lib/words";
import type { ClaimPainter } from "./claim-painter";
import type { PlacedClaim } from "./read-claims";

/** Opens and closes the card of a claim; its script is loaded when it is wanted for the first time. */
export function createClaimCard(
  messenger: Messenger,
  paintClaim: (text: string, isPainted: boolean) => void,
  signal: AbortSignal,
) {
  let close = (): void => undefined;
  signal.addEventListener("abort", () => close());

  return {
    close: () => close(),

    async open(painted: PlacedClaim, document: DocumentInfo, painter: ClaimPainter): Promise<void> {
      close();
      if (offeredCard() === undefined) await messenger.send("loadCard");
      const openCard = offeredCard();
      if (openCard === undefined || signal.aborted) return;
      close(); // another claim may have been opened while the card was loading
      const { claim, ranges } = painted;
      close = openCard({
        claim,
        language: spokenLanguage(),
        mount: painter.overlay.card,
        boxOf: () => boxOf(ranges),
        load: () => messenger.send("showEvidence", { document, claim }),
        document,
        correct: async (content) => {
          const id = await messenger.send("correct", content);
          if (content.kind === "not-a-claim") paintClaim(claim.text, false);
          return async () => {
            await messenger.send("takeBack", { id });
            if (content.kind === "not-a-claim") paintClaim(claim.text, true);
          };
        },
        openSource: (place) => messenger.send("openSource", place),
        openPanel: (intent) => messenger.send("openPanel", { claimId: claim.id, intent }),
        openDecision: () => messenger.send("openDecision", { claimId: claim.id }),
        onClosed: (isFocusInside) => {
          if (isFocusInside) painter.focusMarker(claim.id);
        },
      });
    },
  };
}

/** Around all lines of a claim, in the viewport. */
function boxOf(ranges: readonly Range[]): DOMRect {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined || !first.startContainer.isConnected) return new DOMRect();
  const whole = first.cloneRange();
  whole.setEnd(last.endContainer, last.endOffset);
  return whole.getBoundingClientRect();
}
