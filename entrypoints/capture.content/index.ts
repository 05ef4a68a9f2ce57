import { defineContentScript } from "wxt/utils/define-content-script";
import { capturePage } from "@/lib/capture";

/** Run once in a page that is to be saved; what it answers goes to who had it run. */
export default defineContentScript({
  registration: "runtime",
  matches: ["http://*/*", "https://*/*"],
  noScriptStartedPostMessage: true,
  main: () => capturePage(document.documentElement, location.href),
});
