import { type Messenger, toReader } from "@/lib/messaging";
import type { Reader } from "./reader";

/** Answers what surfaces and background ask of this page, until the reader stops. */
export function answerMessages(messenger: Messenger, reader: Reader, leave: () => void): void {
  const stopListening = messenger.listen(toReader, {
    describePage: reader.describe,
    readText: ({ from }) => reader.readText(from),
    focusClaim: ({ claimId }) => reader.focus(claimId),
    paintClaim: ({ text, isPainted }) => reader.paintClaim(text, isPainted),
    showQuote: reader.showQuote,
    refresh: reader.refresh,
    toggleHighlights: reader.toggle,
    leave,
  });
  reader.signal.addEventListener("abort", stopListening);
}
