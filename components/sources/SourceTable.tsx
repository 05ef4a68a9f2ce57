import { hashOfSource, type SourceRow } from "@/lib/state";
import { keyed, t } from "@/lib/words";
import { formatDay } from "../evidence";

interface SourceTableProps {
  readonly sources: readonly SourceRow[];
  readonly onRemove: (sourceId: string) => void;
}

/** The sources as a table, for the library page; a title leads to its text. */
export function SourceTable({ sources, onRemove }: SourceTableProps) {
  return (
    <table className="sl-table">
      <caption className="sl-hidden">{t("sources.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("sources.title")}</th>
          <th scope="col">{t("sources.outlet")}</th>
          <th scope="col">{t("sources.published")}</th>
          <th scope="col">{t("sources.kind")}</th>
          <th scope="col" className="sl-number">
            {t("sources.notes")}
          </th>
          <th scope="col">
            <span className="sl-hidden">{t("sources.remove")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.id}>
            <th scope="row">
              <a className="sl-table-link sl-focusable" href={hashOfSource({ sourceId: source.id })}>
                <bdi>{source.title}</bdi>
              </a>
            </th>
            <td>
              <bdi>{source.outlet ?? t("sources.unknownOutlet")}</bdi>
            </td>
            <td className="sl-nowrap">{formatDay(source.publishedAt) ?? t("unknown.date")}</td>
            <td className="sl-nowrap">{t(`kind.${keyed(source.kind)}`)}</td>
            <td className="sl-number">{source.notes}</td>
            <td>
              <button
                type="button"
                className="sl-link"
                aria-label={t("sources.removeOne", { title: source.title })}
                onClick={() => onRemove(source.id)}
              >
                {t("sources.remove")}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
