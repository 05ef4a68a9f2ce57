import type { PageWithClaims } from "@/lib/state";
import { t } from "@/lib/words";
import { STANDINGS } from "../standing";
import { countStandings, describeCoverage } from "./coverage";

/** How much of the page the library speaks of: in words, and as a strip for the eye. */
export function CoverageLine({ page }: { readonly page: PageWithClaims }) {
  const counts = countStandings(page);
  const present = STANDINGS.filter((standing) => counts[standing] > 0);
  const isPartial = page.reading.outcome.kind === "read" && page.reading.outcome.partly;
  return (
    <div className="sl-coverage">
      <p className="sl-coverage-words" role="status">
        {describeCoverage(page)}
        {isPartial && <span className="sl-soft"> {t("coverage.partly")}</span>}
      </p>
      <div className="sl-coverage-strip" aria-hidden="true">
        {present.map((standing) => (
          <span key={standing} data-standing={standing} style={{ flexGrow: counts[standing] }} />
        ))}
        {page.findings.size < page.reading.claims.length && (
          <span style={{ flexGrow: page.reading.claims.length - page.findings.size }} />
        )}
      </div>
    </div>
  );
}
