import type { PicturedClaim } from "@/components/pictures";
import { detectClaims } from "@/lib/language";
import { browserTransport, CLAIMS_PER_MESSAGE, createMessenger, LONGEST_CLAIM } from "@/lib/messaging";
import type { DocumentInfo, Finding, Source } from "@/lib/model";

const messenger = createMessenger(browserTransport);

/** The claims of a stored source with what the other sources say of each. */
export async function compareSource(source: Source): Promise<readonly PicturedClaim[]> {
  const document = infoOf(source);
  const { claims: found } = detectClaims({ text: source.text, info: document });
  const claims = found.filter(({ text }) => text.length <= LONGEST_CLAIM);
  const findings = new Map<string, Finding>();
  for (let from = 0; from < claims.length; from += CLAIMS_PER_MESSAGE) {
    const batch = claims.slice(from, from + CLAIMS_PER_MESSAGE);
    for (const finding of await messenger.send("findEvidence", { document, claims: batch }))
      findings.set(finding.claimId, finding);
  }
  return claims.map((claim) => ({
    claim,
    evidence: (findings.get(claim.id)?.evidence ?? []).filter(({ sourceId }) => sourceId !== source.id),
  }));
}

const infoOf = ({ title, url, outlet, publishedAt, language }: Source): DocumentInfo => ({
  title,
  ...(url === undefined ? {} : { url }),
  ...(outlet === undefined ? {} : { outlet }),
  ...(publishedAt === undefined ? {} : { publishedAt }),
  ...(language === undefined ? {} : { language }),
});
