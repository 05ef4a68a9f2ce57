import { spokenLanguage, t } from "@/lib/words";
import type { QualityFigure } from "./figure";

const share = (value: number | undefined): string =>
  value === undefined
    ? "–"
    : new Intl.NumberFormat(spokenLanguage(), { minimumFractionDigits: 2, maximumFractionDigits: 3 }).format(
        value,
      );

/** What was measured, one row a figure; rows of one question stand together under it. */
export function FigureTable({ figures }: { readonly figures: readonly QualityFigure[] }) {
  const tasks = Map.groupBy(figures, ({ task }) => task);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="sl-figures sl-focusable" tabIndex={0} aria-label={t("quality.table")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("quality.measured")}</th>
            <th scope="col">{t("quality.data")}</th>
            <th scope="col">{t("quality.baseline")}</th>
            <th scope="col">{t("quality.ours")}</th>
            <th scope="col">{t("quality.published")}</th>
          </tr>
        </thead>
        {[...tasks].map(([task, rows]) => (
          <tbody key={task}>
            <tr>
              <th scope="rowgroup" colSpan={5}>
                {t(`quality.task.${task}`)}
              </th>
            </tr>
            {rows.map(({ measure, data, baseline, ours, published }) => (
              <tr key={`${measure} ${data}`}>
                <th scope="row">{t(`quality.measure.${measure}`)}</th>
                <td>
                  <bdi lang="en">{data}</bdi>
                </td>
                <td>{share(baseline)}</td>
                <td className="sl-figures-ours">{share(ours)}</td>
                <td>{share(published)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
