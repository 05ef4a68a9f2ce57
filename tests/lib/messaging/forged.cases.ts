import type { MessageName, RequestOf } from "@/lib/messaging/protocol";
import type { Claim, DocumentInfo } from "@/lib/model";

const document: DocumentInfo = { title: "The bridge", url: "https://example.org/bridge" };
const claim: Claim = {
  id: "a1",
  text: "The bridge opened in 1997.",
  context: "",
  start: 0,
  end: 26,
  score: 0.8,
  why: ["event", "date"],
};

/** A request of each message that its receiver takes. */
export const requests: { readonly [Name in MessageName]: RequestOf<Name> } = {
  crossReference: { document, claims: [claim] },
  showEvidence: { document, claim },
  findingsCounted: { matched: 3, conflicting: 1 },
  loadCard: undefined,
  openPanel: { claimId: "a1", intent: "note" },
  openSource: { sourceId: "s1", start: 0, end: 9 },
  openDecision: { claimId: "a1" },
  correct: {
    kind: "not-a-claim",
    claim: { text: claim.text, pageUrl: "https://example.org/bridge", pageTitle: "The bridge" },
  },
  takeBack: { id: "c1" },
  pageChanged: undefined,
  findEvidence: { document, claims: [claim] },
  explainClaim: { document, claim },
  findPassages: { words: "bridge", filters: { outlet: "The Harbour Post", from: "2025-03-01" } },
  readPage: { tabId: 4 },
  savePage: { tabId: 4 },
  findSavedPage: { tabId: 4 },
  switchSite: { host: "example.org", on: false },
  libraryChanged: undefined,
  describePage: undefined,
  readText: { from: 0 },
  focusClaim: { claimId: "a1" },
  showQuote: { exact: "opened in 1997", prefix: "The bridge ", suffix: "." },
  paintClaim: { text: claim.text, isPainted: false },
  refresh: undefined,
  toggleHighlights: undefined,
  leave: undefined,
};

const tab = { id: 5 } as never;
const page = "https://example.org/";

/** Everyone who can send a message, in the browser's words, and what they count as here. */
export const senders = [
  {
    who: "a page of the extension",
    sender: { id: "own", url: "chrome-extension://own/popup.html" },
    as: "extension",
  },
  {
    who: "such a page in a tab",
    sender: { id: "own", url: "chrome-extension://own/library.html", tab },
    as: "extension",
  },
  { who: "the background", sender: { id: "own" }, as: "extension" },
  { who: "the reader of a page", sender: { id: "own", url: page, tab, frameId: 0 }, as: "reader" },
  { who: "a script in a frame", sender: { id: "own", url: page, tab, frameId: 7 }, as: "nobody" },
  { who: "another extension", sender: { id: "other", url: "chrome-extension://other/x.html" }, as: "nobody" },
  {
    who: "another extension that copies our address",
    sender: { id: "other", url: "chrome-extension://own/x.html" },
    as: "nobody",
  },
  { who: "a page", sender: { url: page, tab, frameId: 0 }, as: "nobody" },
  {
    who: "a page that has our address in its own",
    sender: { id: "own", url: `${page}chrome-extension://own/`, tab, frameId: 0 },
    as: "reader",
  },
] as const;
