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

/** As far as a receiver can tell: a content script, or something of the extension's own origin. */
export type Origin = "reader" | "extension";

export interface Message<Request, Response> {
  readonly from: Origin;
  readonly request: v.GenericSchema<unknown, Request>;
  /** Exists in the types alone. */
  readonly response: Response | undefined;
}

/* @__NO_SIDE_EFFECTS__ */
const message = <Request, Response>(
  from: Origin,
  request: v.GenericSchema<unknown, Request>,
  response: Response | undefined,
): Message<Request, Response> => ({ from, request, response });

/** What a message is answered with, for the types alone. */
/* @__NO_SIDE_EFFECTS__ */
const answer = <Response>(): Response | undefined => undefined;

const nothing = v.undefined_();

// The whole protocol, by receiver, so that each script carries no more than it hears. Imperative names are commands and
// have an answer; past tense is an event and has none.

/** What the worker hears. */
export const toBackground = {
  // from the reader of a page
  crossReference: message(
    "reader",
    v.strictObject({ document: documentInfoSchema, claims: claimsSchema }),
    answer<readonly FindingSummary[]>(),
  ),
  showEvidence: message(
    "reader",
    v.strictObject({ document: documentInfoSchema, claim: claimSchema }),
    answer<Finding>(),
  ),
  findingsCounted: message(
    "reader",
    v.strictObject({ matched: naturalSchema, conflicting: naturalSchema }),
    answer<void>(),
  ),
  loadCard: message("reader", nothing, answer<void>()),
  openPanel: message(
    "reader",
    v.strictObject({ claimId: claimIdSchema, intent: v.picklist(["read", "note"]) }),
    answer<void>(),
  ),
  openSource: message(
    "reader",
    v.strictObject({ sourceId: sourceIdSchema, start: naturalSchema, end: naturalSchema }),
    answer<void>(),
  ),
  /** Opens the page that tells how the claim was decided. */
  openDecision: message("reader", v.strictObject({ claimId: claimIdSchema }), answer<void>()),
  /** Stores what the reader said on the card; answers with its id, by which it can be taken back. */
  correct: message("reader", correctionSchema, answer<string>()),
  takeBack: message("reader", v.strictObject({ id: correctionIdSchema }), answer<void>()),

  // from a surface to the background
  findEvidence: message(
    "extension",
    v.strictObject({ document: documentInfoSchema, claims: claimsSchema }),
    answer<readonly Finding[]>(),
  ),
  /** All that led to the finding on one claim; slow, so never asked on the way to the finding itself. */
  explainClaim: message(
    "extension",
    v.strictObject({ document: documentInfoSchema, claim: claimSchema }),
    answer<Explanation>(),
  ),
  /** The best passage of each source that has the words, best first. */
  findPassages: message(
    "extension",
    v.strictObject({ words: searchWordsSchema, filters: sourceFiltersSchema }),
    answer<readonly FoundPassage[]>(),
  ),
  readPage: message("extension", v.strictObject({ tabId: naturalSchema }), answer<void>()),
  switchSite: message("extension", v.strictObject({ host: hostSchema, on: v.boolean() }), answer<void>()),
  libraryChanged: message("extension", nothing, answer<void>()),
  savePage: message("extension", v.strictObject({ tabId: naturalSchema }), answer<SavedPage>()),
  findSavedPage: message("extension", v.strictObject({ tabId: naturalSchema }), answer<SavedPage>()),
} as const;

/** What every page of the extension hears. */
export const toSurface = {
  pageChanged: message("reader", nothing, answer<void>()),
} as const;

/** What the content script of a page hears. */
export const toReader = {
  describePage: message("extension", nothing, answer<PageDescription>()),
  /** The next piece of the text that the reader read; one shorter than `TEXT_PER_MESSAGE` is the last. */
  readText: message("extension", v.strictObject({ from: naturalSchema }), answer<string>()),
  focusClaim: message("extension", v.strictObject({ claimId: claimIdSchema }), answer<void>()),
  /** Takes a claim out of the paint for as long as the page stands, or puts it back. */
  paintClaim: message(
    "extension",
    v.strictObject({ text: claimTextSchema, isPainted: v.boolean() }),
    answer<void>(),
  ),
  /** Leads to the quote wherever it stands in the page; answers false where it does not. */
  showQuote: message("extension", quoteSelectorSchema, answer<boolean>()),
  refresh: message("extension", nothing, answer<void>()),
  toggleHighlights: message("extension", nothing, answer<void>()),
  leave: message("extension", nothing, answer<void>()),
} as const;

/** What a page's reader tells a surface: its reading and, once the background has answered, the standings. */
export interface PageDescription {
  readonly reading: PageReading;
  readonly findings: readonly FindingSummary[] | "pending" | "failed";
}

/** The messages of one receiver. */
export type Heard = typeof toBackground | typeof toSurface | typeof toReader;

type Protocol = typeof toBackground & typeof toSurface & typeof toReader;
export type MessageName = keyof Protocol;
export type RequestOf<Name extends MessageName> =
  Protocol[Name] extends Message<infer Request, infer _> ? Request : never;
export type ResponseOf<Name extends MessageName> =
  Protocol[Name] extends Message<infer _, infer Response> ? Response : never;
