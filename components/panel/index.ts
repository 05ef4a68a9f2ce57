export { PanelPage } from "./PanelPage";
export { type PanelTab, PanelView } from "./PanelView";
export type { EvidenceKind } from "./TakeEvidence";
