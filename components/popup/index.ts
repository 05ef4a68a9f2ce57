export { PopupView } from "./PopupView";
export type { SiteState } from "./site";
