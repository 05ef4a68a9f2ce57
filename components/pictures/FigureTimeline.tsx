import type { FigureStory } from "@/lib/model";
import { spokenLanguage, t } from "@/lib/words";
import { formatDay } from "../evidence";
import { markOfRelation, StandingShape } from "../standing";
import { quoteAddress } from "./picture";
import { HEIGHT, layOutTimeline, WIDTH } from "./timeline-layout";

/** How a number changed by date and outlet. Each mark leads to its quote. */
export function FigureTimeline({ story }: { readonly story: FigureStory }) {
  const { marks, days, values, undatedX } = layOutTimeline(story.figures);
  const number = new Intl.NumberFormat(spokenLanguage(), { maximumFractionDigits: 1, notation: "compact" });
  return (
    <svg className="sl-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <title>{t("pictures.timelineLabel", { words: story.words, count: story.figures.length })}</title>
      <g className="sl-axis">
        {values.map(({ value, y }) => (
          <g key={value}>
            <line x1="64" x2={WIDTH - 24} y1={y} y2={y} />
            <text x="54" y={y} textAnchor="end">
              {number.format(value)}
            </text>
          </g>
        ))}
        {days.map(({ day, x }) => (
          <text key={day} x={x} y={HEIGHT - 16} textAnchor="middle">
            {formatDay(day)}
          </text>
        ))}
        {undatedX !== undefined && (
          <text x={undatedX} y={HEIGHT - 16} textAnchor="middle">
            {t("unknown.date")}
          </text>
        )}
      </g>
      {marks.map(({ figure, x, y }) => {
        const outlet = figure.outlet ?? t("unknown.outlet");
        const day = formatDay(figure.publishedAt) ?? t("unknown.date");
        return (
          <a
            key={`${figure.sourceId} ${figure.start} ${figure.words}`}
            className="sl-picture-link"
            href={quoteAddress(figure)}
            aria-label={t("pictures.figure", { figure: figure.words, outlet, day })}
          >
            <title>{t("pictures.figure", { figure: figure.words, outlet, day })}</title>
            <rect className="sl-picture-target" x={x - 12} y={y - 12} width="24" height="24" rx="6" />
            {figure.relation === undefined ? (
              <rect className="sl-own-figure" x={x - 6} y={y - 6} width="12" height="12" />
            ) : (
              <StandingShape standing={markOfRelation[figure.relation]} x={x} y={y} />
            )}
          </a>
        );
      })}
    </svg>
  );
}
