export { PanelPage } from "./PanelPage";
export { type PanelTab, PanelView } from "./PanelView";
