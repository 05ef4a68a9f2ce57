import type { Estimate } from "@/lib/model";
import { keyed, t } from "@/lib/words";
import { percent, plain, signed } from "./format-number";

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
