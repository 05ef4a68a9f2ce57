import type { Evidence, Standing } from "@/lib/model";
import { escaped, quoted } from "./notes-markdown";

/** A claim with all that the library has on it. */
export interface EvidenceClaim {
  readonly claim: string;
  readonly standing: Standing;
  readonly origins: number;
  readonly evidence: readonly (Evidence & {
    readonly url?: string;
    readonly capturedAt?: string;
    readonly contentHash?: string;
  })[];
}

/** What one needs to check the evidence again elsewhere. */
export interface EvidenceBundle {
  readonly page: { readonly title: string; readonly url?: string; readonly outlet?: string };
  readonly madeAt: string;
  /** Version of the extension that compared. */
  readonly engine: string;
  readonly claims: readonly EvidenceClaim[];
}

type Found = EvidenceClaim["evidence"][number];

/** The lines under a quote: where it is from, and why it is related as it is. */
const factsOf = (found: Found): readonly (readonly [string, string])[] => {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Source", found.title],
    ["Outlet", found.outlet],
    ["Published", found.publishedAt],
    ["Address", found.url],
    ["Captured", found.capturedAt],
    ["SHA-256", found.contentHash],
    ["Span", `${found.start}–${found.end}`],
    ["Origin", found.origin],
    ...found.reasons.map(
      ({ slot, claim, evidence, verdict }) => [`${slot}, ${verdict}`, `${claim} / ${evidence}`] as const,
    ),
  ];
  return facts.flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, value] as const],
  );
};

/** The bundle as Markdown; no words of others become marks. */
export function evidenceAsMarkdown({ page, madeAt, engine, claims }: EvidenceBundle): string {
  const head = [
    `# ${escaped(page.title)}`,
    [page.outlet, page.url]
      .filter((part) => part !== undefined)
      .map(escaped)
      .join(", "),
  ];
  const parts = claims.flatMap(({ claim, standing, origins, evidence }) => [
    `## ${escaped(claim)}`,
    `${standing}, origins: ${origins}`,
    ...evidence.flatMap((found) => [
      `### ${found.relation}`,
      quoted(found.quote),
      factsOf(found)
        .map(([name, value]) => `- ${escaped(name)}: ${escaped(value)}`)
        .join("\n"),
    ]),
  ]);
  return `${[...head, ...parts, `*Sourcelight ${escaped(engine)}, ${madeAt}*`].filter(Boolean).join("\n\n")}\n`;
}

/** The number rises when the fields come to mean something else. */
const FORMAT = "sourcelight-evidence-1";

/** The bundle as JSON, to be read by programs. */
export const evidenceAsJson = (bundle: EvidenceBundle): string =>
  `${JSON.stringify({ format: FORMAT, ...bundle }, null, 2)}\n`;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const asText = (words: string): string => words.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

/** The bundle as a page of its own: a file to hand on, in which nothing runs and nothing is loaded. */
export function evidenceAsHtml({ page, madeAt, engine, claims }: EvidenceBundle): string {
  const sections = claims.map(({ claim, standing, origins, evidence }) => {
    const quotes = evidence.map((found) => {
      const facts = factsOf(found).map(
        ([name, value]) => `<dt>${asText(name)}</dt><dd>${asText(value)}</dd>`,
      );
      return `<h3>${found.relation}</h3><blockquote>${asText(found.quote)}</blockquote><dl>${facts.join("")}</dl>`;
    });
    return `<section><h2>${asText(claim)}</h2><p>${standing}, origins: ${origins}</p>${quotes.join("")}</section>`;
  });
  const title = asText(page.title);
  return `<!doctype html>
<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>body{font:16px/1.5 system-ui;max-width:46em;margin:2em auto;padding:0 1em}dl{display:grid;grid-template-columns:auto 1fr;gap:0 1em}dd{margin:0;overflow-wrap:anywhere}</style></head>
<body><h1>${title}</h1><p>${asText([page.outlet, page.url].filter(Boolean).join(", "))}</p>
${sections.join("\n")}
<p>Sourcelight ${asText(engine)}, ${asText(madeAt)}</p></body></html>
`;
}
