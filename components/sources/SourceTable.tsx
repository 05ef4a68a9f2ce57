import { Fragment, useCallback, useMemo, useRef } from "react";
import type { SourceRow } from "@/lib/state";
import { t } from "@/lib/words";
import { SourceTableHead } from "./SourceTableHead";
import { SourceTableRow } from "./SourceTableRow";
import type { SourceOrder } from "./sort-sources";
import { useRowFocus } from "./use-row-focus";
import { useVisibleRows } from "./use-visible-rows";

const COLUMNS = 8;

interface SourceTableProps {
  /** In the order that `order` says. */
  readonly sources: readonly SourceRow[];
  readonly order: SourceOrder;
  readonly onOrder: (order: SourceOrder) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void;
  readonly onRemove: (ids: readonly string[]) => void;
}

/** The sources as a table, for the library page; a title leads to its text. Of many rows only those in view are there. */
export function SourceTable({ sources, order, onOrder, chosen, onChoose, onRemove }: SourceTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const ids = useMemo(() => sources.map(({ id }) => id), [sources]);
  const focus = useRowFocus(ids, body);
  const { rows, gapAfterPx, measure } = useVisibleRows(ids, focus.row, body);
  const chosenRows = useMemo(() => ids.filter((id) => chosen.has(id)).length, [ids, chosen]);

  const lastChosen = useRef<string>(undefined);
  const chooseRow = useCallback(
    (row: number, isChosen: boolean, isWithShift: boolean) => {
      const from = isWithShift ? ids.indexOf(lastChosen.current ?? "") : -1;
      const [first, last] = from === -1 ? [row, row] : [Math.min(from, row), Math.max(from, row)];
      lastChosen.current = ids[row];
      onChoose(ids.slice(first, last + 1), isChosen);
    },
    [ids, onChoose],
  );

  return (
    <table
      className="sl-table sl-sources"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA practices make grids of tables
      role="grid"
      aria-rowcount={sources.length + 1}
      aria-multiselectable
    >
      <caption className="sl-hidden">{t("sources.caption")}</caption>
      <SourceTableHead
        order={order}
        onOrder={onOrder}
        chosen={chosenRows === 0 ? "none" : chosenRows === ids.length ? "all" : "some"}
        onChooseAll={(isChosen) => onChoose(ids, isChosen)}
      />
      <tbody ref={body} onFocus={focus.onFocus} onKeyDown={focus.onKeyDown}>
        {rows.map(({ row, gapPx }) => {
          const source = sources[row];
          return (
            source !== undefined && (
              <Fragment key={source.id}>
                <Gap heightPx={gapPx} />
                <SourceTableRow
                  source={source}
                  row={row}
                  isChosen={chosen.has(source.id)}
                  isTabStop={row === focus.row}
                  measure={measure}
                  onChoose={chooseRow}
                  onRemove={onRemove}
                />
              </Fragment>
            )
          );
        })}
        <Gap heightPx={gapAfterPx} />
      </tbody>
    </table>
  );
}

/** The room of rows that are not there. */
const Gap = ({ heightPx }: { readonly heightPx: number }) =>
  heightPx > 0 && (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this row takes the focus
    <tr className="sl-table-gap" aria-hidden="true">
      <td colSpan={COLUMNS} style={{ blockSize: heightPx }} />
    </tr>
  );
