import { defineContentScript } from "wxt/utils/define-content-script";
import { offerCard } from "@/lib/page";
import { openCard } from "./open-card";

/** Loaded into a page's reader when a claim is opened for the first time. */
export default defineContentScript({
  registration: "runtime",
  matches: ["http://*/*", "https://*/*"],
  noScriptStartedPostMessage: true,
  main: () => offerCard(openCard),
});
