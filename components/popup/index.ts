export { PopupView, type PopupViewProps } from "./PopupView";
export type { SiteState } from "./site";
