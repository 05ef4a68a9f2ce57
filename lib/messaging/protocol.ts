import * as v from "valibot";
import type { Explanation, Finding, FindingSummary, FoundPassage, PageReading, SavedPage } from "@/lib/model";
import {
  claimIdSchema,
  claimSchema,
  claimsSchema,
  claimTextSchema,
  correctionIdSchema,
  correctionSchema,
  documentInfoSchema,
  hostSchema,
  naturalSchema,
  quoteSelectorSchema,
  searchWordsSchema,
  sourceFiltersSchema,
  sourceIdSchema,
} from "./schemas";

/**
 * The whole protocol. Imperative names are commands and have an answer; past tense is an event and has none.
 * `reader` is the content script of a page, `surface` an extension page, `background` the worker.
 */
export type Receiver = "reader" | "surface" | "background";

/** As far as a receiver can tell: a content script, or something of the extension's own origin. */
export type Origin = "reader" | "extension";

export interface Message<To extends Receiver, Request, Response> {
  readonly from: Origin;
  readonly to: To;
  readonly request: v.GenericSchema<unknown, Request>;
  /** Exists in the types alone. */
  readonly response?: Response;
}

const message =
  <Response>() =>
  <To extends Receiver, Request>(
    from: Origin,
    to: To,
    request: v.GenericSchema<unknown, Request>,
  ): Message<To, Request, Response> => ({ from, to, request });

const nothing = v.undefined_();

export const protocol = {
  // from a page to the background
  crossReference: message<readonly FindingSummary[]>()(
    "reader",
    "background",
    v.strictObject({ document: documentInfoSchema, claims: claimsSchema }),
  ),
  showEvidence: message<Finding>()(
    "reader",
    "background",
    v.strictObject({ document: documentInfoSchema, claim: claimSchema }),
  ),
  findingsCounted: message<void>()(
    "reader",
    "background",
    v.strictObject({ matched: naturalSchema, conflicting: naturalSchema }),
  ),
  loadCard: message<void>()("reader", "background", nothing),
  openPanel: message<void>()(
    "reader",
    "background",
    v.strictObject({ claimId: claimIdSchema, intent: v.picklist(["read", "note"]) }),
  ),
  openSource: message<void>()(
    "reader",
    "background",
    v.strictObject({ sourceId: sourceIdSchema, start: naturalSchema, end: naturalSchema }),
  ),
  /** Opens the page that tells how the claim was decided. */
  openDecision: message<void>()("reader", "background", v.strictObject({ claimId: claimIdSchema })),
  /** Stores what the reader said on the card; answers with its id, by which it can be taken back. */
  correct: message<string>()("reader", "background", correctionSchema),
  takeBack: message<void>()("reader", "background", v.strictObject({ id: correctionIdSchema })),

  // from a page to whoever shows it
  pageChanged: message<void>()("reader", "surface", nothing),

  // from a surface to the background
  findEvidence: message<readonly Finding[]>()(
    "extension",
    "background",
    v.strictObject({ document: documentInfoSchema, claims: claimsSchema }),
  ),
  /** All that led to the finding on one claim; slow, so never asked on the way to the finding itself. */
  explainClaim: message<Explanation>()(
    "extension",
    "background",
    v.strictObject({ document: documentInfoSchema, claim: claimSchema }),
  ),
  /** The best passage of each source that has the words, best first. */
  findPassages: message<readonly FoundPassage[]>()(
    "extension",
    "background",
    v.strictObject({ words: searchWordsSchema, filters: sourceFiltersSchema }),
  ),
  readPage: message<void>()("extension", "background", v.strictObject({ tabId: naturalSchema })),
  switchSite: message<void>()(
    "extension",
    "background",
    v.strictObject({ host: hostSchema, on: v.boolean() }),
  ),
  libraryChanged: message<void>()("extension", "background", nothing),
  savePage: message<SavedPage>()("extension", "background", v.strictObject({ tabId: naturalSchema })),
  findSavedPage: message<SavedPage>()("extension", "background", v.strictObject({ tabId: naturalSchema })),

  // to a page
  describePage: message<PageDescription>()("extension", "reader", nothing),
  /** The next piece of the text that the reader read; one shorter than `TEXT_PER_MESSAGE` is the last. */
  readText: message<string>()("extension", "reader", v.strictObject({ from: naturalSchema })),
  focusClaim: message<void>()("extension", "reader", v.strictObject({ claimId: claimIdSchema })),
  /** Takes a claim out of the paint for as long as the page stands, or puts it back. */
  paintClaim: message<void>()(
    "extension",
    "reader",
    v.strictObject({ text: claimTextSchema, isPainted: v.boolean() }),
  ),
  /** Leads to the quote wherever it stands in the page; answers false where it does not. */
  showQuote: message<boolean>()("extension", "reader", quoteSelectorSchema),
  refresh: message<void>()("extension", "reader", nothing),
  toggleHighlights: message<void>()("extension", "reader", nothing),
  leave: message<void>()("extension", "reader", nothing),
} as const;

/** What a page's reader tells a surface: its reading and, once the background has answered, the standings. */
export interface PageDescription {
  readonly reading: PageReading;
  readonly findings: readonly FindingSummary[] | "pending" | "failed";
}

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type RequestOf<Name extends MessageName> =
  Protocol[Name] extends Message<Receiver, infer Request, infer _> ? Request : never;
export type ResponseOf<Name extends MessageName> =
  Protocol[Name] extends Message<Receiver, infer _, infer Response> ? Response : never;

/** The names of the messages that go to `To`. */
export type MessagesTo<To extends Receiver> = {
  [Name in MessageName]: Protocol[Name]["to"] extends To ? Name : never;
}[MessageName];
