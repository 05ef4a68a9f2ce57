import { useState } from "react";
import type { Claim, Finding } from "@/lib/model";
import { t } from "@/lib/words";
import { Icon } from "../controls";
import { copyText } from "./copy-text";
import { evidenceAsText } from "./evidence-as-text";

/** What was just corrected, in words, and how to take it back. */
export interface CorrectionSaid {
  readonly words: string;
  readonly undo?: () => Promise<void>;
}

interface CardActionsProps {
  readonly claim: Claim;
  readonly finding: Finding | undefined;
  readonly correction: CorrectionSaid | undefined;
  readonly onNotAClaim: () => void;
  readonly onOpenPanel: (intent: "read" | "note") => Promise<void>;
  readonly onOpenDecision: () => Promise<void>;
}

/** What can be done with a claim. Anything that is typed is typed in the panel, out of the page's reach. */
export function CardActions(props: CardActionsProps) {
  const { claim, finding, correction, onNotAClaim, onOpenPanel, onOpenDecision } = props;
  const [said, setSaid] = useState("");
  const copy = async (from: Element) => {
    if (finding === undefined) return;
    const isCopied = await copyText(evidenceAsText(claim, finding), from);
    setSaid(t(isCopied ? "card.copied" : "card.copyRefused"));
  };
  const openPanel = (intent: "read" | "note") =>
    onOpenPanel(intent).catch(() => setSaid(t("card.panelFailed")));
  return (
    <footer className="sl-card-actions">
      <button type="button" className="sl-button" onClick={() => openPanel("read")}>
        <Icon name="panel" /> {t("card.allEvidence")}
      </button>
      <button type="button" className="sl-button" onClick={() => openPanel("note")}>
        <Icon name="note" /> {t("card.addNote")}
      </button>
      <button
        type="button"
        className="sl-link"
        disabled={finding === undefined}
        onClick={(event) => copy(event.currentTarget)}
      >
        {t("card.copy")}
      </button>
      <button type="button" className="sl-link" onClick={onNotAClaim}>
        {t("corrections.notAClaim")}
      </button>
      <button
        type="button"
        className="sl-link"
        onClick={() => onOpenDecision().catch(() => setSaid(t("card.noAnswer")))}
      >
        {t("action.howDecided")}
      </button>
      <span className="sl-soft sl-card-said" role="status">
        {correction?.words ?? said}
      </span>
      {correction?.undo !== undefined && (
        <button type="button" className="sl-link" onClick={correction.undo}>
          {t("action.undo")}
        </button>
      )}
    </footer>
  );
}
