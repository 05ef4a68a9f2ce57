import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { browserTransport, createMessenger } from "@/lib/messaging";
import { answerMessages } from "./answer-messages";
import { startReader } from "./reader";
import { takeOver } from "./take-over";
import "./highlight.css";

/** How often a reader finds out that its extension is gone, or that the page has taken its paint off. */
const TICK_MS = 900;

/**
 * One instance a tab: started again by the toolbar, it ends the one before it; one of an older build ends when it
 * finds its extension gone. All that a reader has set up ends with its signal.
 *
 * A content script that WXT does not list: for listed ones it would require access to their sites in the manifest, and
 * tell every page that they have started.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  const life = takeOver();
  const messenger = createMessenger(browserTransport);
  const reader = startReader(messenger, life.signal);
  answerMessages(messenger, reader, () => life.abort("the reader was asked to leave"));
  const look = () => {
    if (isExtensionGone()) life.abort("the extension is gone");
    else reader.keepPainted();
  };
  const tick = setInterval(look, TICK_MS);
  document.addEventListener("visibilitychange", look, { signal: life.signal }); // in a hidden tab, timers all but stand still
  life.signal.addEventListener("abort", () => clearInterval(tick));
});

/** Chrome takes the id away from scripts that outlive their build, and at times the whole of `runtime`. */
const isExtensionGone = (): boolean => browser.runtime?.id === undefined;
