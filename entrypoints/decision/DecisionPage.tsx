import { browser } from "wxt/browser";
import { Notice } from "@/components/controls";
import { DecisionFrame, DecisionView } from "@/components/decision";
import { LiveGate } from "@/components/surface";
import { decisionReport } from "@/lib/exchange";
import { browserTransport, createMessenger, decisionOfSearch } from "@/lib/messaging";
import type { Explanation } from "@/lib/model";
import { saveFile, useExplanation } from "@/lib/state";
import { t } from "@/lib/words";

const messenger = createMessenger(browserTransport);
const place = decisionOfSearch(window.location.search);
const { version } = browser.runtime.getManifest();

function saveReport(explanation: Explanation, withLibraryText: boolean): void {
  const report = decisionReport(explanation, { version, browser: navigator.userAgent, withLibraryText });
  saveFile(new Blob([report], { type: "application/json" }), "sourcelight-decision.json");
}

/** How the claim that the address names was decided; its page must still be open. */
export function DecisionPage() {
  const explanation = useExplanation(messenger, place);
  return (
    <DecisionFrame>
      <LiveGate live={explanation} what={t("live.decision")}>
        {(known) =>
          known === undefined ? (
            <Notice title={t("decision.goneTitle")}>
              <p>{t("decision.gone")}</p>
              <a className="sl-link sl-focusable" href={browser.runtime.getURL("/library.html")}>
                {t("action.library")}
              </a>
            </Notice>
          ) : (
            <DecisionView
              explanation={known}
              version={version}
              onSaveReport={(withLibraryText) => saveReport(known, withLibraryText)}
            />
          )
        }
      </LiveGate>
    </DecisionFrame>
  );
}
