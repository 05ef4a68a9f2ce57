import { createRoot } from "react-dom/client";
import { ClaimCard } from "@/components/card";
import cardStyle from "@/components/card/card.css?inline";
import type { CardRequest } from "@/lib/page";
import { directionOf, speak } from "@/lib/words";
import { cardMessages } from "./card-messages";

/** Draws the card of a claim into the reader's overlay; returns what closes it. */
export function openCard({ claim, language, mount, onClosed, ...request }: CardRequest): () => void {
  const style = document.createElement("style");
  style.textContent = cardStyle;
  speak(language, cardMessages[language]);
  const place = document.createElement("div");
  place.lang = language;
  place.dir = directionOf(language);
  mount.replaceChildren(style, place);
  const root = createRoot(place);
  let isOpen = true;

  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    const shadow = mount.getRootNode();
    const isFocusInside = shadow instanceof ShadowRoot && mount.contains(shadow.activeElement);
    root.unmount();
    mount.replaceChildren();
    onClosed(isFocusInside);
  };

  root.render(
    <ClaimCard
      claim={claim}
      boxOf={request.boxOf}
      document={request.document}
      load={request.load}
      onCorrect={request.correct}
      onOpenSource={({ sourceId, start, end }) => request.openSource({ sourceId, start, end })}
      onOpenPanel={request.openPanel}
      onOpenDecision={request.openDecision}
      onClose={close}
    />,
  );
  return close;
}
