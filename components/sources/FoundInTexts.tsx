import type { Span } from "@/lib/model";
import type { FoundPassages } from "@/lib/state";
import { t } from "@/lib/words";
import { formatDay } from "../evidence";

interface FoundInTextsProps {
  readonly found: FoundPassages;
  readonly onOpen: (sourceId: string, passage: Span) => void;
}

/** Passages that have the words of a search, each leading to its place in the source. */
export function FoundInTexts({ found, onOpen }: FoundInTextsProps) {
  if (found.kind === "none") return null;
  return (
    <section className="sl-found" aria-label={t("found.inTexts")}>
      <h2>{t("found.inTexts")}</h2>
      {found.kind === "failed" ? (
        <p role="alert">{t("found.failed", { why: found.message })}</p>
      ) : (
        <Passages passages={found.passages} onOpen={onOpen} />
      )}
    </section>
  );
}

interface PassagesProps extends Pick<FoundInTextsProps, "onOpen"> {
  readonly passages: Extract<FoundPassages, { readonly kind: "found" }>["passages"];
}

function Passages({ passages, onOpen }: PassagesProps) {
  if (passages.length === 0) return <p className="sl-soft">{t("found.noPassage")}</p>;
  return (
    <ul className="sl-source-list">
      {passages.map(({ sourceId, title, outlet, publishedAt, quote, start, end }) => (
        <li key={sourceId}>
          <button
            type="button"
            className="sl-source-row sl-focusable"
            onClick={() => onOpen(sourceId, { start, end })}
          >
            <span className="sl-found-quote">
              <bdi>{quote}</bdi>
            </span>
            <span className="sl-soft">
              <bdi>{outlet ?? title}</bdi> · {formatDay(publishedAt) ?? t("unknown.date")}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
