import { t } from "@/lib/words";
import { markOfRelation, StandingMark } from "../standing";
import { cellOf, columnsOf, type MatrixColumn } from "./matrix";
import { type PicturedClaim, quoteAddress } from "./picture";
import { shorten } from "./shorten";

const LONGEST_NAME = 36;

interface EvidenceMatrixProps {
  readonly claims: readonly PicturedClaim[];
  readonly chosen: string | undefined;
  readonly onChoose: (claimId: string) => void;
}

/** Claims down, sources across: who supports, who conflicts, who is silent. Each mark leads to its quote. */
export function EvidenceMatrix({ claims, chosen, onChoose }: EvidenceMatrixProps) {
  const columns = columnsOf(claims);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="sl-matrix-frame sl-focusable" tabIndex={0} aria-label={t("pictures.matrix")}>
      <table className="sl-matrix">
        <caption className="sl-soft">{t("pictures.matrixCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("page.claim")}</th>
            {columns.map((column) => (
              <th scope="col" key={column.sourceId} title={column.title}>
                <bdi>{shorten(column.outlet ?? column.title, LONGEST_NAME)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((pictured) => (
            <tr key={pictured.claim.id} data-chosen={pictured.claim.id === chosen}>
              <th scope="row">
                <button
                  type="button"
                  className="sl-matrix-claim sl-focusable"
                  aria-pressed={pictured.claim.id === chosen}
                  onClick={() => onChoose(pictured.claim.id)}
                >
                  <bdi>{pictured.claim.text}</bdi>
                </button>
              </th>
              {columns.map((column) => (
                <td key={column.sourceId}>
                  <Cell pictured={pictured} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ pictured, column }: { readonly pictured: PicturedClaim; readonly column: MatrixColumn }) {
  const evidence = cellOf(pictured, column);
  if (evidence === undefined) return <span className="sl-hidden">{t("standing.silent")}</span>;
  const relation = t(`relation.${evidence.relation}`);
  return (
    <a
      className="sl-matrix-mark sl-focusable"
      href={quoteAddress(evidence)}
      aria-label={t("pictures.cell", {
        relation,
        outlet: column.outlet ?? column.title,
        quote: evidence.quote,
      })}
      title={evidence.quote}
    >
      {evidence.relation === "related" ? (
        <span className="sl-matrix-related" />
      ) : (
        <StandingMark standing={markOfRelation[evidence.relation]} show="shape" />
      )}
    </a>
  );
}
