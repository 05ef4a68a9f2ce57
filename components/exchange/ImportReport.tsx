import type { ImportOutcome, ImportState } from "@/lib/state";
import { t } from "@/lib/words";
import { Notice } from "../controls";

interface ImportReportProps {
  readonly state: ImportState;
  readonly onCancel: () => void;
  readonly onGoOn: () => void;
}

/** How far the latest import is, and what became of each of its files. */
export function ImportReport({ state, onCancel, onGoOn }: ImportReportProps) {
  if (state.kind === "none") return null;
  const { job, outcomes } = state;
  return (
    <div className="sl-import">
      {state.kind === "failed" && (
        <Notice
          title={t("importing.failed", { why: state.message })}
          isFailure
          actions={
            <button type="button" className="sl-button" onClick={onGoOn}>
              {t("importing.goOn")}
            </button>
          }
        />
      )}
      {job.state === "running" ? (
        <div className="sl-import-progress">
          <progress max={job.files} value={job.nextFile} aria-label={t("importing.title")} />
          <span role="status">
            {t("importing.running", { file: Math.min(job.nextFile + 1, job.files), count: job.files })}
          </span>
          <button type="button" className="sl-button" onClick={onCancel}>
            {t("importing.cancel")}
          </button>
        </div>
      ) : (
        <p role="status">
          {t(job.state === "done" ? "importing.done" : "importing.cancelled", { total: totalOf(outcomes) })}
        </p>
      )}
      {job.state !== "running" && outcomes.length > 0 && <Outcomes outcomes={outcomes} />}
    </div>
  );
}

const partsOf = ({ taken, known, refusedCount }: Counts): string =>
  [
    taken > 0 ? t("importing.taken", { count: taken }) : "",
    known > 0 ? t("importing.known", { count: known }) : "",
    refusedCount > 0 ? t("importing.refused", { count: refusedCount }) : "",
  ]
    .filter(Boolean)
    .join(", ") || t("importing.nothing");

type Counts = Pick<ImportOutcome, "taken" | "known" | "refusedCount">;

function totalOf(outcomes: readonly ImportOutcome[]): string {
  const sum = (count: (outcome: ImportOutcome) => number) =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  return partsOf({
    taken: sum(({ taken }) => taken),
    known: sum(({ known }) => known),
    refusedCount: sum(({ refusedCount }) => refusedCount),
  });
}

/** Files of which something was not taken come first: they are what one has to look at. */
const troubleFirst = (a: ImportOutcome, b: ImportOutcome): number =>
  Number(b.refusedCount > 0) - Number(a.refusedCount > 0) || a.number - b.number;

function Outcomes({ outcomes }: { readonly outcomes: readonly ImportOutcome[] }) {
  return (
    <details>
      <summary className="sl-focusable">{t("importing.report")}</summary>
      <div className="sl-import-outcomes">
        <table className="sl-table">
          <thead>
            <tr>
              <th scope="col">{t("importing.file")}</th>
              <th scope="col">{t("importing.outcome")}</th>
            </tr>
          </thead>
          <tbody>
            {[...outcomes].sort(troubleFirst).map((outcome) => (
              <tr key={outcome.number}>
                <th scope="row">
                  <bdi>{outcome.name}</bdi>
                </th>
                <td>
                  {partsOf(outcome)}
                  {outcome.refused.length > 0 && <Refusals refused={outcome.refused} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const Refusals = ({ refused }: Pick<ImportOutcome, "refused">) => (
  <ul className="sl-import-refusals">
    {refused.map(({ where, why }) => (
      <li key={`${where} ${why}`}>{where === "" ? why : t("importing.reason", { where, why })}</li>
    ))}
  </ul>
);
