import { t } from "@/lib/words";
import { orderAfter, type SourceColumn, type SourceOrder } from "./sort-sources";

interface SourceTableHeadProps {
  readonly order: SourceOrder;
  readonly onOrder: (order: SourceOrder) => void;
  /** How many of the rows are chosen. */
  readonly chosen: "none" | "some" | "all";
  readonly onChooseAll: (isChosen: boolean) => void;
}

/** The head of the table: each column's name sorts by it. */
export function SourceTableHead({ order, onOrder, chosen, onChooseAll }: SourceTableHeadProps) {
  const columns: readonly (readonly [by: SourceColumn, words: string])[] = [
    ["title", t("sources.title")],
    ["outlet", t("sources.outlet")],
    ["publishedAt", t("sources.published")],
    ["addedAt", t("sources.added")],
    ["kind", t("sources.kind")],
    ["notes", t("sources.notes")],
  ];
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="sl-table-choice">
          <input
            type="checkbox"
            aria-label={t("sources.chooseAll")}
            checked={chosen === "all"}
            ref={(box) => {
              if (box !== null) box.indeterminate = chosen === "some";
            }}
            onChange={({ currentTarget }) => onChooseAll(currentTarget.checked)}
          />
        </th>
        {columns.map(([by, words]) => (
          <th
            key={by}
            scope="col"
            data-column={by}
            aria-sort={by === order.by ? (order.isDescending ? "descending" : "ascending") : undefined}
          >
            <button
              type="button"
              className="sl-table-sort sl-focusable"
              onClick={() => onOrder(orderAfter(order, by))}
            >
              {words}
            </button>
          </th>
        ))}
        <th scope="col">
          <span className="sl-hidden">{t("sources.remove")}</span>
        </th>
      </tr>
    </thead>
  );
}
