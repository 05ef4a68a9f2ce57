import type { Evidence } from "@/lib/model";
import { directionOf, spokenLanguage, t } from "@/lib/words";
import { markOfRelation, StandingShape } from "../standing";
import { layOutOrigins } from "./origin-layout";
import { quoteAddress } from "./picture";
import { shorten } from "./shorten";

const WIDTH = 600;
/** Where the dots of outlets and of origins stand. */
const OUTLET_X = 230;
const ORIGIN_X = 390;
const LABEL_GAP = 14;
const LONGEST_LABEL = 28;

/** Outlets flow to the origins that they draw on; one that cannot be told is drawn with dashes. */
export function OriginGraph({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { height, outlets, origins } = layOutOrigins(evidence);
  const mirror = isMirrored();
  const x = (at: number) => (mirror ? WIDTH - at : at);
  return (
    <svg className="sl-picture" viewBox={`0 0 ${WIDTH} ${height}`}>
      <title>{t("pictures.originsLabel", { outlets: outlets.length, origins: origins.length })}</title>
      {outlets.map(({ evidence: each, y, originY }) => {
        const bend = (OUTLET_X + ORIGIN_X) / 2;
        return (
          <path
            key={`${each.sourceId} ${each.start}`}
            className="sl-flow"
            data-standing={markOfRelation[each.relation]}
            data-unknown={each.originUnknown}
            d={`M${x(OUTLET_X)} ${y}C${x(bend)} ${y} ${x(bend)} ${originY} ${x(ORIGIN_X)} ${originY}`}
          />
        );
      })}
      {outlets.map(({ evidence: each, y }) => {
        const outlet = each.outlet ?? t("unknown.outlet");
        const relation = t(`relation.${each.relation}`);
        const origin = each.originUnknown
          ? t("unknown.origin")
          : t("evidence.origin", { origin: each.origin });
        return (
          <a
            key={`${each.sourceId} ${each.start}`}
            className="sl-picture-link"
            href={quoteAddress(each)}
            aria-label={t("pictures.flow", { relation, outlet, origin })}
          >
            <rect
              className="sl-picture-target"
              x={mirror ? x(OUTLET_X) - 12 : 0}
              y={y - 16}
              width={OUTLET_X + 12}
              height="32"
              rx="6"
            />
            <text x={x(OUTLET_X - LABEL_GAP)} y={y} textAnchor={mirror ? "start" : "end"}>
              {shorten(outlet, LONGEST_LABEL)}
            </text>
            <StandingShape standing={markOfRelation[each.relation]} x={x(OUTLET_X)} y={y} />
          </a>
        );
      })}
      {origins.map(({ label, isUnknown, y }) => (
        <g key={`${label} ${isUnknown}`}>
          <rect
            className="sl-origin"
            data-unknown={isUnknown}
            x={x(ORIGIN_X) - 7}
            y={y - 7}
            width="14"
            height="14"
            rx="3"
          />
          <text x={x(ORIGIN_X + LABEL_GAP)} y={y} textAnchor={mirror ? "end" : "start"}>
            {shorten(isUnknown ? t("unknown.origin") : label, LONGEST_LABEL)}
          </text>
        </g>
      ))}
    </svg>
  );
}

const isMirrored = (): boolean => directionOf(spokenLanguage()) === "rtl";
