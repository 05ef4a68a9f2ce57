import { browser } from "wxt/browser";
import type { EvidenceKind } from "@/components/panel";
import { type EvidenceBundle, evidenceAsHtml, evidenceAsJson, evidenceAsMarkdown } from "@/lib/exchange";
import type { Claim } from "@/lib/model";
import { type PageWithClaims, saveFile } from "@/lib/state";
import type { Library } from "@/lib/store";

interface Copy {
  readonly ending: string;
  readonly type: string;
  readonly write: (bundle: EvidenceBundle) => string;
}

const copies: Readonly<Record<EvidenceKind, Copy>> = {
  markdown: { ending: "md", type: "text/markdown", write: evidenceAsMarkdown },
  html: { ending: "html", type: "text/html", write: evidenceAsHtml },
  json: { ending: "json", type: "application/json", write: evidenceAsJson },
};

/** Makes a file of the evidence on claims of a page, and has the browser store it. Answers the file's name. */
export async function takeEvidence(
  library: Library,
  page: PageWithClaims,
  claims: readonly Claim[],
  kind: EvidenceKind,
  now = new Date(),
): Promise<string> {
  const bundle = await bundleOf(library, page, claims, now);
  const { ending, type, write } = copies[kind];
  const name = `sourcelight-evidence-${bundle.madeAt.slice(0, 10)}.${ending}`;
  saveFile(new Blob([write(bundle)], { type }), name);
  return name;
}

async function bundleOf(
  library: Library,
  { reading, findings }: PageWithClaims,
  claims: readonly Claim[],
  now: Date,
): Promise<EvidenceBundle> {
  const found = claims.flatMap((claim) => {
    const finding = findings.get(claim.id);
    return finding === undefined ? [] : [{ claim, finding }];
  });
  const ids = [...new Set(found.flatMap(({ finding }) => finding.evidence.map(({ sourceId }) => sourceId)))];
  const summaries = new Map(
    (await library.sources.summaries(ids)).flatMap((each) => (each === undefined ? [] : [[each.id, each]])),
  );
  const factsOf = (sourceId: string) => {
    const { url, capturedAt, contentHash } = summaries.get(sourceId) ?? {};
    return {
      ...(url === undefined ? {} : { url }),
      ...(capturedAt === undefined ? {} : { capturedAt }),
      ...(contentHash === undefined ? {} : { contentHash }),
    };
  };
  const { title, url, outlet } = reading.document;
  return {
    page: { title, ...(url === undefined ? {} : { url }), ...(outlet === undefined ? {} : { outlet }) },
    madeAt: now.toISOString(),
    engine: browser.runtime.getManifest().version,
    claims: found.map(({ claim, finding: { standing, origins, evidence } }) => ({
      claim: claim.text,
      standing,
      origins,
      evidence: evidence.map((each) => ({ ...each, ...factsOf(each.sourceId) })),
    })),
  };
}
