import { autoUpdate, computePosition, flip, offset, shift } from "@floating-ui/dom";
import { type ReactNode, useLayoutEffect, useRef } from "react";

interface CardFrameProps {
  readonly label: string;
  readonly boxOf: () => DOMRect;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Between the claim's lines and the card, and between the card and the window's edge, in px. */
const GAP = 8;

/**
 * A non-modal dialog beside the claim; on small and touch screens a sheet at the bottom. It takes the focus when
 * it opens, and Esc or a press outside closes it.
 */
export function CardFrame({ label, boxOf, onClose, children }: CardFrameProps) {
  const frame = useRef<HTMLDivElement>(null);

  // before the card is seen: a key pressed at its first sight must find it listening
  useLayoutEffect(() => {
    const card = frame.current;
    if (card === null) return;
    card.focus({ preventScroll: true });
    const claim = { getBoundingClientRect: boxOf };
    return autoUpdate(claim, card, () => {
      const middleware = [offset(GAP), flip({ padding: GAP }), shift({ padding: GAP, crossAxis: true })];
      computePosition(claim, card, { placement: "bottom-start", strategy: "fixed", middleware }).then(
        ({ x, y }) => Object.assign(card.style, { left: `${x}px`, top: `${y}px` }),
      );
    });
  }, [boxOf]);

  useLayoutEffect(() => closeFromOutside(frame.current, onClose), [onClose]);

  return (
    <div ref={frame} className="sl-card" role="dialog" aria-label={label} tabIndex={-1}>
      {children}
    </div>
  );
}

/** Esc anywhere, or a press outside. From a document, all of a shadow root looks like its host. */
function closeFromOutside(card: HTMLElement | null, onClose: () => void): (() => void) | undefined {
  if (card === null) return undefined;
  const listening = new AbortController();
  const root = card.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : card;
  const options = { capture: true, signal: listening.signal };
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.isTrusted && event.key === "Escape" && !event.isComposing) onClose();
    },
    options,
  );
  document.addEventListener(
    "pointerdown",
    (event) => {
      if (event.isTrusted && event.target instanceof Node && !host.contains(event.target)) onClose();
    },
    options,
  );
  return () => listening.abort();
}
