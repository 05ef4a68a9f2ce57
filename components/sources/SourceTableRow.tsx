import { type ChangeEvent, memo } from "react";
import { hashOfSource, type SourceRow } from "@/lib/state";
import { keyed, t } from "@/lib/words";
import { formatDay } from "../evidence";

interface SourceTableRowProps {
  readonly source: SourceRow;
  /** Its place among all rows, from 0. */
  readonly row: number;
  readonly isChosen: boolean;
  /** Whether the Tab key comes here. */
  readonly isTabStop: boolean;
  readonly measure: (element: Element | null) => void;
  readonly onChoose: (row: number, isChosen: boolean, isWithShift: boolean) => void;
  readonly onRemove: (ids: readonly string[]) => void;
}

/** One source in the table. Only rows that change are made anew while the table scrolls. */
export const SourceTableRow = memo(function SourceTableRow(props: SourceTableRowProps) {
  const { source, row, isChosen, isTabStop, measure, onChoose, onRemove } = props;
  const tabIndex = isTabStop ? 0 : -1;
  const choose = ({ currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement>) =>
    onChoose(row, currentTarget.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
  return (
    <tr
      ref={measure}
      data-row={row}
      // the head is row 1
      aria-rowindex={row + 2}
      aria-selected={isChosen}
    >
      <td className="sl-table-choice">
        <input
          type="checkbox"
          data-control="choose"
          tabIndex={tabIndex}
          aria-label={t("sources.chooseOne", { title: source.title })}
          checked={isChosen}
          onChange={choose}
        />
      </td>
      <th scope="row">
        <a
          className="sl-table-link sl-focusable"
          data-control="open"
          tabIndex={tabIndex}
          href={hashOfSource({ sourceId: source.id })}
        >
          <bdi>{source.title}</bdi>
        </a>
        {source.tags.length > 0 && (
          <ul className="sl-tags" aria-label={t("notes.tags")}>
            {source.tags.map((tag) => (
              <li key={tag} className="sl-tag">
                <bdi>{tag}</bdi>
              </li>
            ))}
          </ul>
        )}
      </th>
      <td>
        <bdi>{source.outlet ?? t("sources.unknownOutlet")}</bdi>
      </td>
      <td className="sl-nowrap">{formatDay(source.publishedAt) ?? t("unknown.date")}</td>
      <td className="sl-nowrap">{formatDay(source.addedAt)}</td>
      <td className="sl-nowrap">{t(`kind.${keyed(source.kind)}`)}</td>
      <td className="sl-number">{source.notes}</td>
      <td>
        <button
          type="button"
          className="sl-link"
          data-control="remove"
          tabIndex={tabIndex}
          aria-label={t("sources.removeOne", { title: source.title })}
          onClick={() => onRemove([source.id])}
        >
          {t("sources.remove")}
        </button>
      </td>
    </tr>
  );
});
