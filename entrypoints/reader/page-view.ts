import type { Messenger } from "@/lib/messaging";
import type { FindingSummary } from "@/lib/model";
import { type ColourScheme, watchClaims } from "@/lib/page";
import { t } from "@/lib/words";
import { createClaimCard } from "./claim-card";
import { createClaimPainter } from "./claim-painter";
import type { ReadClaims } from "./read-claims";

/** Everything of ours that the reader of a page sees in it: paint, markers, card; and what they press. */
export function createPageView(messenger: Messenger, signal: AbortSignal) {
  let shown: ReadClaims | undefined;
  let findings: readonly FindingSummary[] = [];
  let isOn = true;
  let at = -1;
  /**
   * Texts of the claims that the reader took out since the page was opened. What the library knows of earlier corrections changes no paint:
   * it would tell the page what was corrected before.
   */
  const takenOut = new Set<string>();

  const paintClaim = (text: string, isPainted: boolean): void => {
    if (isPainted) takenOut.delete(text);
    else takenOut.add(text);
    paint();
  };
  const card = createClaimCard(messenger, paintClaim, signal);
  const open = (claimId: string): void => {
    const painted = painter.claims().find(({ id }) => id === claimId);
    if (painted === undefined || shown === undefined) return;
    card
      .open(painted, shown.reading.document, painter)
      .catch(() => painter.overlay.announce(t("page.cardFailed")));
  };
  const painter = createClaimPainter(open, signal);

  const paint = (): void => {
    if (isOn && shown?.page !== undefined) {
      painter.paint(shown.painted.filter(({ claim }) => !takenOut.has(claim.text)));
      painter.setStandings(findings);
    } else painter.clear();
  };
  /** Also of a claim that is not painted: the surfaces list them all. */
  const focus = (claimId: string): void => {
    const claim = shown?.reading.claims.find(({ id }) => id === claimId);
    if (claim === undefined || shown?.page === undefined) return;
    card.close();
    painter.focus({ id: claimId, claim, ranges: shown.page.rangesOf(claim) });
    const claims = painter.claims();
    const position = claims.findIndex(({ id }) => id === claimId);
    if (position < 0) return;
    at = position;
    painter.overlay.announce(
      t("page.position", { position: position + 1, count: claims.length, text: claim.text }),
    );
  };
  const step = (by: 1 | -1): void => {
    const claims = painter.claims();
    const next = at < 0 && by < 0 ? claims.length - 1 : (at + by + claims.length) % claims.length;
    const claim = claims[next];
    if (claim !== undefined) focus(claim.id);
  };

  const claimAt = (node: Node, offset: number) => {
    const place = shown?.page?.offsetAt(node, offset);
    if (place === undefined) return undefined;
    return painter.claims().find(({ claim }) => claim.start <= place && place <= claim.end);
  };
  watchClaims(
    document,
    { claimAt, open: ({ id }) => open(id), next: () => step(1), previous: () => step(-1) },
    signal,
  );

  return {
    host: painter.overlay.host,
    focus,
    paintClaim,
    /** Leads to words that are no claim. */
    lead(ranges: readonly Range[]): void {
      card.close();
      painter.lead(ranges);
    },
    keepPainted: painter.keepPainted,
    show(read: ReadClaims, scheme: ColourScheme): void {
      const isOther = shown?.reading.document.url !== read.reading.document.url;
      if (isOther) card.close();
      shown = read;
      painter.overlay.colour(scheme);
      paint();
    },
    setFindings(fresh: readonly FindingSummary[]): void {
      findings = fresh;
      painter.setStandings(fresh);
    },
    toggle(): void {
      isOn = !isOn;
      card.close();
      paint();
    },
  };
}
