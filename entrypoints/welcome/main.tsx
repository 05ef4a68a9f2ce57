import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "@/components/surface";
import { prepareSurface } from "@/lib/state";
import { Welcome } from "./Welcome";
import "./welcome.css";

await prepareSurface("welcome.title");

const reload = () => window.location.reload();

const root = document.getElementById("root");
if (root === null) throw new Error("the welcome page has no root element");
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary onReload={reload}>
      <Welcome onReload={reload} />
    </ErrorBoundary>
  </StrictMode>,
);
