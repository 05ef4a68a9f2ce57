import { childrenOf, createElement, localNameOf, rootElementOf } from "./native-dom";
import overlayStyle from "./overlay.css?inline";

/** Name of the one element that is added to a page: no page defines it, so it is inert there. */
const HOST_TAG = "sourcelight-overlay";

/** What is pressed and typed in the overlay is not the page's: its shortcuts and "click outside" stay quiet. */
const OWN_EVENTS = [
  "click",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "keydown",
  "keyup",
  "keypress",
];

/** A value of CSS `color-scheme`. */
export type ColourScheme = "light dark" | "light" | "dark";

/** All that is drawn over a page, out of its reach in a closed shadow root. */
export interface Overlay {
  readonly host: HTMLElement;
  readonly markers: HTMLElement;
  readonly flashes: HTMLElement;
  /** Where the card is mounted. */
  readonly card: HTMLElement;
  /** Light, dark, or as the browser has it: the reader's choice, whatever the page's. */
  colour(scheme: ColourScheme): void;
  /** Says `words` to a screen reader when it is next idle. */
  announce(words: string): void;
  /** Puts the overlay into the page, or back where the page took it out. */
  attach(): void;
  detach(): void;
}

/** A new overlay, not yet in the page; what a build that is gone has left there is taken away. */
export function createOverlay(document: Document): Overlay {
  const root = rootElementOf(document);
  for (const child of root === null ? [] : [...childrenOf(root)])
    if (localNameOf(child) === HOST_TAG) Element.prototype.remove.call(child);
  const host = Document.prototype.createElement.call(document, HOST_TAG);
  const shadow = host.attachShadow({ mode: "closed" });
  const style = createElement(document, "style");
  style.textContent = overlayStyle;
  const area = (name: string): HTMLElement => {
    const element = createElement(document, "div");
    element.className = name;
    shadow.append(element);
    return element;
  };
  shadow.append(style);
  const [flashes, markers, card, live] = [area("flashes"), area("markers"), area("card"), area("live")];
  live.setAttribute("aria-live", "polite");
  for (const type of OWN_EVENTS) shadow.addEventListener(type, (event) => event.stopPropagation());

  return {
    host,
    markers,
    flashes,
    card,
    colour(scheme) {
      for (const area of [flashes, markers, card]) area.style.colorScheme = scheme;
    },
    announce(words) {
      live.textContent = words;
    },
    attach() {
      const root = rootElementOf(document);
      if (root !== null && host.parentNode !== root) Element.prototype.append.call(root, host);
    },
    detach: () => host.remove(),
  };
}
