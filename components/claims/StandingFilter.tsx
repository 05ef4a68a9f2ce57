import { useId } from "react";
import type { Standing } from "@/lib/model";
import { t } from "@/lib/words";
import type { StandingCounts } from "../page";
import { STANDINGS, StandingMark } from "../standing";

interface StandingFilterProps {
  readonly counts: StandingCounts;
  readonly total: number;
  readonly chosen: Standing | "all";
  readonly onChoose: (standing: Standing | "all") => void;
}

/** One choice among the standings that occur on the page. */
export function StandingFilter({ counts, total, chosen, onChoose }: StandingFilterProps) {
  const name = useId();
  const shown = STANDINGS.filter((standing) => counts[standing] > 0 || standing === chosen);
  if (shown.length < 2) return null;
  return (
    <fieldset className="sl-filter">
      <legend className="sl-hidden">{t("claims.filter")}</legend>
      <label className="sl-chip">
        <input type="radio" name={name} checked={chosen === "all"} onChange={() => onChoose("all")} />
        <span>{t("claims.all", { count: total })}</span>
      </label>
      {shown.map((standing) => (
        <label className="sl-chip" key={standing} title={t(`meaning.${standing}`)}>
          <input type="radio" name={name} checked={chosen === standing} onChange={() => onChoose(standing)} />
          <StandingMark standing={standing} show="shape" />
          <span>
            {t(`standing.${standing}`)} {counts[standing]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
