import { defineContentScript } from "wxt/utils/define-content-script";
import { browserTransport, createMessenger } from "@/lib/messaging";
import { answerMessages } from "./answer-messages";
import { startReader } from "./reader";
import "./highlight.css";

/** How often a reader finds out that its extension is gone, or that the page has taken its paint off. */
const TICK_MS = 900;

/**
 * One instance a tab: started again (by the toolbar, or by a new build), it ends the one before it, whose signal
 * aborts; all that a reader has set up ends with its signal.
 */
export default defineContentScript({
  registration: "runtime",
  matches: ["http://*/*", "https://*/*"],
  noScriptStartedPostMessage: true,
  main(context) {
    if (window.top !== window) return;
    const messenger = createMessenger(browserTransport);
    const reader = startReader(messenger, context.signal);
    answerMessages(messenger, reader, () => context.abort("the reader was asked to leave"));
    context.setInterval(reader.keepPainted, TICK_MS); // each turn first asks whether the extension is still there
  },
});
