import type { Estimate } from "@/lib/model";
import { keyed, spokenLanguage, t } from "@/lib/words";

const percent = (probability: number): string =>
  new Intl.NumberFormat(spokenLanguage(), { style: "percent", maximumFractionDigits: 1 }).format(probability);

const signed = (weight: number): string =>
  new Intl.NumberFormat(spokenLanguage(), {
    signDisplay: "exceptZero",
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(weight);

const plain = (value: number): string =>
  new Intl.NumberFormat(spokenLanguage(), { maximumFractionDigits: 2 }).format(value);

/** A probability, and what counted for and against it. */
export function EstimateView({ estimate: { of, probability, influences } }: { readonly estimate: Estimate }) {
  const title = t(`decision.estimate.${keyed(of)}`, { percent: percent(probability) });
  if (influences.length === 0) return <p>{title}</p>;
  return (
    <details className="sl-estimate">
      <summary className="sl-focusable">{title}</summary>
      <table className="sl-reasons">
        <thead>
          <tr>
            <th scope="col">{t("decision.feature")}</th>
            <th scope="col">{t("decision.value")}</th>
            <th scope="col">{t("decision.weight")}</th>
          </tr>
        </thead>
        <tbody>
          {influences.map(({ name, value, weight }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a word may stand twice in a claim, and rows never move
            <tr key={`${name} ${place}`}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>{plain(value)}</td>
              <td>{signed(weight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
