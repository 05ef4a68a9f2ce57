import type { ExplainedOrigin, ExplainedPassage } from "@/lib/model";
import { t } from "@/lib/words";

interface ExplainedOriginsProps {
  readonly origins: readonly ExplainedOrigin[];
  readonly passages: readonly ExplainedPassage[];
}

/** On whose word the shown passages rest, and why some were taken together. */
export function ExplainedOrigins({ origins, passages }: ExplainedOriginsProps) {
  if (origins.length === 0) return <p>{t("decision.noOrigins")}</p>;
  return (
    <ul className="sl-origin-list">
      {origins.map(({ label, reasons, passages: places }) => (
        <li key={places.join(" ")}>
          <strong>{label === undefined ? t("unknown.origin") : <bdi>{label}</bdi>}</strong>
          {": "}
          {places.map((place, index) => (
            <span key={place}>
              {index > 0 && " · "}
              <bdi>{passages[place]?.outlet ?? passages[place]?.title}</bdi> ({place + 1})
            </span>
          ))}
          {reasons.length > 0 && (
            <ul>
              {[...new Set(reasons)].map((reason) => (
                <li key={reason} lang="en" dir="ltr">
                  {reason}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
