import { createHash } from "node:crypto";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { ReadDocument } from "@/lib/documents";
import { detectClaims, languageOf } from "@/lib/language";
import type { Claim, Coverage, Evidence, Finding, Reason, Source } from "@/lib/model";
import { addSources, crossReference, loadSeeds } from "@/lib/services";
import { type Library, openLibrary } from "@/lib/store";
import { keyed, speak, t } from "@/lib/words";
import english from "@/lib/words/locales/en.json";
import { seedCorpus } from "@/seeds";
import { listDocuments } from "../documents/list-documents";
import { readDocument } from "../documents/read-document";

export interface CrossCheckOptions {
  /** The document to check. */
  readonly path: string;
  /** Files and folders of documents to check it against. */
  readonly sources: readonly string[];
  /** Whether the seed corpus is checked against, too. */
  readonly seeds: boolean;
}

type ReportedEvidence = Pick<
  Evidence,
  "sourceId" | "outlet" | "publishedAt" | "quote" | "start" | "end" | "relation" | "origin"
> & { readonly reasons: readonly (Omit<Reason, "note"> & { readonly note: string })[] };

/** The document that `crosscheck --json` prints; offsets as in the design: claims index the document's text. */
export interface CrossCheckReport {
  readonly document: { readonly title: string; readonly publishedAt?: string };
  readonly coverage: Coverage;
  readonly claims: readonly (Pick<Claim, "id" | "text" | "start" | "end" | "score" | "why"> &
    Pick<Finding, "standing" | "origins"> & { readonly evidence: readonly ReportedEvidence[] })[];
}

// the terminal speaks English alone
speak("en", english);

/** Any fixed instant: the time of arrival plays no part in a comparison. */
const ADDED_AT = "2000-01-01T00:00:00.000Z";

function sourceOf({ text, ...info }: ReadDocument, path: string): Source {
  const contentHash = createHash("sha256").update(text).digest("hex");
  const { title, url, outlet, publishedAt, language } = info;
  return {
    id: path,
    kind: "full-text",
    title,
    text,
    addedAt: ADDED_AT,
    contentHash,
    ...(url === undefined ? {} : { url }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(language === undefined ? {} : { language }),
  };
}

async function documentAt(path: string): Promise<ReadDocument> {
  const reading = await readDocument(path);
  if (!reading.ok) throw new Error(reading.error);
  return reading.document;
}

async function libraryOf({ path, sources, seeds }: CrossCheckOptions): Promise<Library> {
  const library = await openLibrary({ indexedDB: new IDBFactory(), IDBKeyRange });
  if (seeds) await loadSeeds(library, seedCorpus);
  const paths = (await Promise.all(sources.map(listDocuments))).flat().filter((source) => source !== path);
  const documents: Source[] = [];
  for (const source of paths) documents.push(sourceOf(await documentAt(source), source));
  if (documents.length > 0) await addSources(library, documents);
  return library;
}

/**
 * Checks a document against sources in a library that lives in memory: the same store, index and comparison as in
 * the browser. Throws an Error that names the file and the reason for what cannot be read.
 */
export async function crossCheck(options: CrossCheckOptions): Promise<CrossCheckReport> {
  const { text, links: _, ...info } = await documentAt(options.path);
  const language = languageOf(text);
  if (language !== "en")
    throw new Error(`${options.path}: the text is not in English, the one language supported`);
  const { sentences, claims } = detectClaims({ text, info });
  const library = await libraryOf(options);
  const findings = await crossReference(library, info, claims);
  library.close();
  const silent = findings.filter(({ standing }) => standing === "silent").length;
  return {
    document: {
      title: info.title,
      ...(info.publishedAt === undefined ? {} : { publishedAt: info.publishedAt }),
    },
    coverage: { sentences: sentences.length, claims: claims.length, matched: claims.length - silent, silent },
    claims: claims.flatMap((claim, index) => {
      const finding = findings[index];
      return finding === undefined ? [] : [reportOf(claim, finding)];
    }),
  };
}

function reportOf({ context: _, ...claim }: Claim, { standing, origins, evidence }: Finding) {
  return { ...claim, standing, origins, evidence: evidence.map(reportedEvidence) };
}

const reportedEvidence = ({
  title: _,
  originUnknown: __,
  confidence: ___,
  reasons,
  ...evidence
}: Evidence): ReportedEvidence => ({
  ...evidence,
  reasons: reasons.map((reason) => ({ ...reason, note: t(`note.${keyed(reason.note)}`) })),
});
