import { detectClaims } from "@/lib/language";
import type { Claim, DocumentInfo } from "@/lib/model";
import { demonstrationArticle } from "@/seeds/demonstration/article";

export interface ReadArticle {
  readonly info: DocumentInfo;
  readonly text: string;
  readonly headings: ReadonlySet<string>;
  readonly claims: readonly Claim[];
  readonly notice: string;
}

/** The demonstration article as the reader of a page would give it. */
export function readDemonstration(): ReadArticle {
  const { title, outlet, publishedAt, language, notice, sections } = demonstrationArticle;
  const text = sections
    .flatMap(({ heading, paragraphs }) => [
      ...(heading === undefined ? [] : [heading]),
      ...paragraphs.map((sentences) => sentences.join(" ")),
    ])
    .join("\n\n");
  const info = { title, outlet, publishedAt, language };
  const headings = new Set(sections.flatMap(({ heading }) => heading ?? []));
  return { info, text, headings, claims: detectClaims({ text, info }).claims, notice };
}
