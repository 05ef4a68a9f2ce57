import type { FindingSummary } from "@/lib/model";
import {
  createMarkers,
  createOverlay,
  flash,
  type Highlighting,
  highlightClaims,
  scrollTo,
} from "@/lib/page";
import { browserSlices, runInSlices } from "@/lib/slices";
import { t } from "@/lib/words";
import { keepInPlace } from "./keep-in-place";
import { keepUp } from "./keep-up";
import type { PlacedClaim } from "./read-claims";

export type ClaimPainter = ReturnType<typeof createClaimPainter>;

/** A page in the background draws no frames. */
const NO_FRAME_MS = 100;

/** After the browser's own layout of what was just drawn: a look at it before would make our task do that work. */
const untilLaidOut = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, NO_FRAME_MS);
  });

/** Paint and markers of the page's claims. What is drawn where follows from the page alone. */
export function createClaimPainter(onOpen: (claimId: string) => void, signal: AbortSignal) {
  const overlay = createOverlay(document);
  const markers = createMarkers(overlay.markers, onOpen);
  let painted: readonly PlacedClaim[] = [];
  let highlighting: Highlighting | undefined;

  const clear = (): void => {
    highlighting?.remove();
    highlighting = undefined;
    painted = [];
    overlay.detach();
  };
  signal.addEventListener("abort", clear);
  const place = keepUp(async () => {
    if (!overlay.host.isConnected) return;
    await runInSlices(markers.placing(), browserSlices, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  });
  keepInPlace(place, signal);

  const focusMarker = (id: string): void => markers.get(id)?.focus({ preventScroll: true });

  /** Leads the eye to a place of the page: into view, an outline for a moment. */
  const lead = (ranges: readonly Range[]): void => {
    scrollTo(ranges);
    overlay.attach();
    void place();
    flash(overlay.flashes, ranges);
  };

  return {
    overlay,
    clear,
    claims: () => painted,

    paint(claims: readonly PlacedClaim[]): void {
      painted = claims;
      highlighting?.remove();
      highlighting = highlightClaims(painted.flatMap(({ ranges }) => ranges));
      overlay.attach();
      markers.show(painted, t("page.claim"));
      void untilLaidOut().then(place);
    },

    /** A page can clear the paint; call it now and then to put it back. */
    keepPainted(): void {
      if (highlighting === undefined) return;
      highlighting.restore();
      overlay.attach();
    },

    setStandings(findings: readonly FindingSummary[]): void {
      for (const { claimId, isDismissed, ...finding } of findings) {
        const standing = isDismissed === true ? "dismissed" : finding.standing;
        const label = `${t(`standing.${standing}`)}. ${t(`meaning.${standing}`)}`;
        markers.setStanding(claimId, standing, label);
      }
    },

    focusMarker,

    /** Leads eye and keyboard to a claim, whose marker gets the focus. */
    focus({ id, ranges }: PlacedClaim): void {
      lead(ranges);
      focusMarker(id);
      void place().then(() => focusMarker(id)); // one that was scrolled away in a box could not take the focus before
    },

    lead,
  };
}
