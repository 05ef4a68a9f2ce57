import { keepApart } from "./keep-apart";
import { MARKER_SHAPES, type MarkerStanding } from "./marker-shapes";
import { createElement } from "./native-dom";
import { MARKER_SIZE, type MarkerPlace, placeMarker } from "./place-marker";

export interface MarkedClaim {
  readonly id: string;
  readonly ranges: readonly Range[];
}

/** One button for each claim. Their places and sizes follow from the page alone; only shape and colour differ. */
export interface Markers {
  /** `label` names a claim whose standing is not known yet. */
  show(claims: readonly MarkedClaim[], label: string): void;
  setStanding(id: string, standing: MarkerStanding, label: string): void;
  /**
   * Puts every marker where its claim is now. Yields after each claim whose place was looked up, and writes all places
   * at the end, so that no look at the layout has to wait for one.
   */
  placing(): Generator<void, void>;
  get(id: string): HTMLElement | undefined;
}

const SVG = "http://www.w3.org/2000/svg";

export function createMarkers(area: HTMLElement, onPress: (id: string) => void): Markers {
  const document = area.ownerDocument;
  const shown = new Map<string, { readonly claim: MarkedClaim; readonly button: HTMLElement }>();
  const drawings = new Map<MarkerStanding, SVGElement>();

  const draw = (button: HTMLElement, standing: MarkerStanding, label: string): void => {
    const drawing = drawings.get(standing) ?? drawingOf(document, standing);
    drawings.set(standing, drawing);
    if (button.dataset.standing !== standing) button.replaceChildren(drawing.cloneNode(true));
    button.dataset.standing = standing;
    button.setAttribute("aria-label", label);
  };

  /** Copied for each claim: a long page has hundreds of markers, and copies are made much faster. */
  const model = createElement(document, "button");
  model.type = "button";
  model.className = "marker";
  model.style.visibility = "hidden"; // until its place is known
  model.tabIndex = -1; // reached by the next-claim key, so that the page's own tab order stays as it is
  draw(model, "pending", "");

  const makeButton = (id: string, label: string): HTMLElement => {
    const button = model.cloneNode(true) as HTMLElement;
    button.addEventListener("click", (event) => {
      if (event.isTrusted) onPress(id);
    });
    button.setAttribute("aria-label", label);
    return button;
  };

  return {
    show(claims, label) {
      const buttons = claims.map((claim) => {
        const button = shown.get(claim.id)?.button ?? makeButton(claim.id, label);
        return { claim, button };
      });
      shown.clear();
      for (const marker of buttons) shown.set(marker.claim.id, marker);
      area.replaceChildren(...buttons.map(({ button }) => button));
    },
    setStanding(id, standing, label) {
      const marker = shown.get(id);
      if (marker !== undefined) draw(marker.button, standing, label);
    },
    *placing() {
      const markers = [...shown.values()];
      const width = document.documentElement.clientWidth;
      const places: (MarkerPlace | undefined)[] = [];
      for (const { claim } of markers) {
        places.push(placeIn(area, placeMarker(claim.ranges, width)));
        yield;
      }
      const apart = keepApart(places, width - MARKER_SIZE);
      markers.forEach(({ button }, index) => {
        const place = apart[index];
        button.style.visibility = place === undefined ? "hidden" : "visible";
        if (place === undefined) return;
        button.style.left = `${Math.round(place.left)}px`;
        button.style.top = `${Math.round(place.top)}px`;
        button.style.setProperty("--scale", String(place.scale));
      });
    },
    get: (id) => shown.get(id)?.button,
  };
}

/** A place of the viewport from the corner of `area`, which scrolls with the page: the page may do so between two claims. */
function placeIn(area: HTMLElement, place: MarkerPlace | undefined): MarkerPlace | undefined {
  if (place === undefined) return undefined;
  const origin = area.getBoundingClientRect();
  return { ...place, left: place.left - origin.left, top: place.top - origin.top };
}

/** Made once for each standing, and copied from then on. */
function drawingOf(document: Document, standing: MarkerStanding): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  for (const { tag, class: part, attributes } of MARKER_SHAPES[standing]) {
    const shape = document.createElementNS(SVG, tag);
    shape.setAttribute("class", part);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    svg.append(shape);
  }
  return svg;
}
