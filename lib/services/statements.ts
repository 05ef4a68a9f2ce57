import type { Statement } from "@/lib/comparison";
import type { Claim, DocumentInfo } from "@/lib/model";
import type { Testimony } from "@/lib/provenance";
import type { PassageInSource } from "./load-passages";

const publication = ({ publishedAt, outlet }: Pick<DocumentInfo, "publishedAt" | "outlet">) => ({
  ...(publishedAt === undefined ? {} : { date: publishedAt }),
  ...(outlet === undefined ? {} : { outlet }),
});

/** A claim of a document as the comparison takes it. */
export const statementOfClaim = ({ text, context }: Claim, document: DocumentInfo): Statement => ({
  text,
  context,
  ...publication(document),
});

/** A stored passage as the comparison takes it. */
export const statementOfPassage = ({ quote, context, source }: PassageInSource): Statement => ({
  text: quote,
  context,
  ...publication(source),
});

/** A stored passage as the grouping of origins takes it. */
export const testimonyOf = ({ quote, context, source }: PassageInSource): Testimony => ({
  text: quote,
  context,
  sourceId: source.id,
  isRestated: source.kind === "digest",
  ...(source.outlet === undefined ? {} : { outlet: source.outlet }),
  ...(source.publishedAt === undefined ? {} : { publishedAt: source.publishedAt }),
});

/** A passage as the reader's corrections name it. */
export const citedOf = ({ quote, source }: PassageInSource) => ({ sourceId: source.id, quote });

/** A document is no evidence for its own claims. */
export const isOfPage = ({ source }: PassageInSource, { url }: DocumentInfo): boolean =>
  url !== undefined && source.url === url;
