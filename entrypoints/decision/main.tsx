import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "@/components/surface";
import { prepareSurface } from "@/lib/state";
import { DecisionPage } from "./DecisionPage";
import "./decision.css";

await prepareSurface("decision.title");

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root element");
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary onReload={() => window.location.reload()}>
      <DecisionPage />
    </ErrorBoundary>
  </StrictMode>,
);
