import type { ReactNode } from "react";
import { t } from "@/lib/words";
import { Wordmark } from "../surface";

/** The frame of the page that tells how a claim was decided. */
export function DecisionFrame({ children }: { readonly children: ReactNode }) {
  return (
    <main className="sl-decision">
      <header>
        <Wordmark />
        <h1>{t("decision.heading")}</h1>
        <p className="sl-soft">{t("decision.lead")}</p>
      </header>
      {children}
    </main>
  );
}
