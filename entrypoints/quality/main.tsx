import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { QualityView } from "@/components/quality";
import { ErrorBoundary } from "@/components/surface";
import { prepareSurface } from "@/lib/state";
import { figures } from "./figures";
import { knownFailures, missedClaims } from "./known-failures";
import "./quality.css";

await prepareSurface("quality.title");

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root element");
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary onReload={() => window.location.reload()}>
      <QualityView
        figures={figures}
        failures={knownFailures}
        missedClaims={missedClaims}
        settingsAddress={browser.runtime.getURL("/options.html")}
        licencesAddress={browser.runtime.getURL("/licenses.txt" as "/options.html")}
      />
    </ErrorBoundary>
  </StrictMode>,
);
