import { closest, isElement, parentOf } from "./native-dom";

const INTERACTIVE =
  "a[href],button,input,select,textarea,label,summary,option,audio,video,[contenteditable],[onclick]," +
  '[role="button"],[role="link"],[role="checkbox"],[role="tab"],[role="menuitem"],[role="textbox"]';

export interface ClaimGestures<Claim extends { readonly ranges: readonly Range[] }> {
  /** The claim at a place in the DOM, if one is painted there. */
  readonly claimAt: (node: Node, offset: number) => Claim | undefined;
  readonly open: (claim: Claim) => void;
  readonly next: () => void;
  readonly previous: () => void;
}

/**
 * Hears clicks on claims and the keys that go from claim to claim (Alt+Shift+J and Alt+Shift+K), and only from
 * the reader: events that the page made are passed over. No event is stopped, so the page keeps working; a click
 * on a link or control, or one that ends a selection, stays the page's alone.
 */
export function watchClaims<Claim extends { readonly ranges: readonly Range[] }>(
  document: Document,
  gestures: ClaimGestures<Claim>,
  signal: AbortSignal,
): void {
  document.addEventListener(
    "click",
    (event) => {
      if (!event.isTrusted || event.button !== 0 || hasModifier(event) || isSelecting(document)) return;
      if (!(event.target instanceof Element) || closest(event.target, INTERACTIVE) !== null) return;
      const place = placeAt(document, event.clientX, event.clientY);
      if (place === undefined) return;
      const claim = gestures.claimAt(place.node, place.offset);
      if (claim?.ranges.some((range) => covers(range, event.clientX, event.clientY))) gestures.open(claim);
    },
    { capture: true, passive: true, signal },
  );
  document.addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
      if (isTyping(event.composedPath()[0])) return;
      if (event.code === "KeyJ") gestures.next();
      else if (event.code === "KeyK") gestures.previous();
      else return;
      event.preventDefault();
    },
    { capture: true, signal },
  );
}

const hasModifier = (event: MouseEvent): boolean =>
  event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;

const isSelecting = (document: Document): boolean => {
  const selection = document.defaultView?.getSelection();
  return selection !== null && selection !== undefined && !selection.isCollapsed;
};

function placeAt(document: Document, x: number, y: number): { node: Node; offset: number } | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  return caret === null ? undefined : { node: caret.offsetNode, offset: caret.offset };
}

/** A caret snaps to the nearest words; the click has to be on them. */
const covers = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );

function isTyping(target: EventTarget | undefined): boolean {
  if (!(target instanceof Node)) return false;
  const element = isElement(target) ? target : parentOf(target);
  return element instanceof Element && closest(element, "input,textarea,select,[contenteditable]") !== null;
}
