import { useMemo } from "react";
import type { SourceFilters } from "@/lib/model";
import type { SourceRow } from "@/lib/state";
import { keyed, spokenLanguage, t } from "@/lib/words";

interface FilterFieldsProps {
  readonly sources: readonly SourceRow[];
  readonly filters: SourceFilters;
  readonly onFilters: (filters: SourceFilters) => void;
}

/** What sources are narrowed by; what no source has is not offered. */
export function FilterFields({ sources, filters, onFilters }: FilterFieldsProps) {
  const offered = useMemo(() => offeredBy(sources), [sources]);
  const count = Object.keys(filters).length;
  const fieldOf = (name: keyof SourceFilters) => ({
    value: filters[name] ?? "",
    onChoose: (value: string) => {
      const { [name]: _, ...others } = filters;
      onFilters(value === "" ? others : { ...others, [name]: value });
    },
  });
  return (
    <details className="sl-filters">
      <summary className="sl-focusable">
        {count === 0 ? t("filters.title") : t("filters.chosen", { count })}
      </summary>
      <div className="sl-filter-fields">
        <Choice name={t("sources.outlet")} choices={offered.outlets} {...fieldOf("outlet")} />
        <Choice name={t("sources.kind")} choices={offered.kinds} {...fieldOf("kind")} />
        <Choice name={t("filters.language")} choices={offered.languages} {...fieldOf("language")} />
        <Choice name={t("notes.tag")} choices={offered.tags} {...fieldOf("tag")} />
        <Day name={t("filters.from")} {...fieldOf("from")} />
        <Day name={t("filters.to")} {...fieldOf("to")} />
        {count > 0 && (
          <button type="button" className="sl-link" onClick={() => onFilters({})}>
            {t("filters.clear")}
          </button>
        )}
      </div>
    </details>
  );
}

type Choices = readonly (readonly [value: string, words: string])[];

function offeredBy(sources: readonly SourceRow[]) {
  const names = new Intl.DisplayNames(spokenLanguage(), { type: "language" });
  const inWords = (values: Iterable<string | undefined>, wordsOf = (value: string) => value): Choices =>
    [...new Set(values)]
      .flatMap((value): Choices => (value === undefined ? [] : [[value, wordsOf(value)]]))
      .sort(([, a], [, b]) => a.localeCompare(b));
  return {
    outlets: inWords(sources.map(({ outlet }) => outlet)),
    languages: inWords(
      sources.map(({ language }) => language?.split("-")[0]),
      (language) => nameOf(names, language),
    ),
    tags: inWords(sources.flatMap(({ tags }) => tags)),
    kinds: [...new Set(sources.map(({ kind }) => kind))].map(
      (kind) => [kind, t(`kind.${keyed(kind)}`)] as const,
    ),
  };
}

/** A page may state anything as its language. */
function nameOf(names: Intl.DisplayNames, language: string): string {
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}

interface FieldProps {
  readonly name: string;
  /** Empty for any. */
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** A choice of one alone narrows nothing, so it is not offered; what was chosen stays to be taken back. */
function Choice({ name, value, onChoose, choices }: FieldProps & { readonly choices: Choices }) {
  if (choices.length < 2 && value === "") return null;
  return (
    <label className="sl-filter-label">
      <span>{name}</span>
      <select
        className="sl-filter-field"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{t("filters.any")}</option>
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ name, value, onChoose }: FieldProps) {
  return (
    <label className="sl-filter-label">
      <span>{name}</span>
      <input
        type="date"
        className="sl-filter-field"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      />
    </label>
  );
}
