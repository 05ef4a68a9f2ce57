import { cleanAddress } from "@/lib/documents";
import type { Source } from "@/lib/model";
import { type Row, refused, stated, taken } from "./entry";

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textIn = (value: unknown): string | undefined => {
  const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
  return text === "" || !text.isWellFormed() ? undefined : text;
};

const pad = (part: unknown): string => String(part).padStart(2, "0");

/** A CSL date as ISO 8601; a date without a day is none that could be compared. */
function dateOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const [parts] = Array.isArray(value["date-parts"]) ? value["date-parts"] : [];
  const [year, month, day] = Array.isArray(parts) ? parts : [];
  const iso = day === undefined ? textIn(value.raw) : `${year}-${pad(month)}-${pad(day)}`;
  return iso !== undefined && /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(Date.parse(iso))
    ? iso
    : undefined;
}

function namesOf(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value
    .slice(0, 20)
    .filter(isObject)
    .map(
      ({ literal, given, family }) =>
        textIn(literal) ?? [textIn(given), textIn(family)].filter(Boolean).join(" "),
    );
  return names.filter(Boolean).join(", ") || undefined;
}

/** Sources from the CSL-JSON of a reference manager: an abstract makes a snippet, a title alone a reference. */
export function* readCsl(items: readonly unknown[]): Generator<Row> {
  for (const [index, item] of items.entries()) yield readItem(`item ${index + 1}`, item);
}

function readItem(where: string, item: unknown): Row {
  if (!isObject(item)) return refused(where, "is no object");
  const title = textIn(item.title);
  if (title === undefined) return refused(where, "has no title");
  const address = textIn(item.URL);
  const url = address === undefined ? undefined : cleanAddress(address);
  if (address !== undefined && url === undefined) return refused(where, "URL is no http or https address");
  const abstract = textIn(item.abstract);
  return taken(where, {
    document: {
      kind: abstract === undefined ? "reference" : "snippet",
      title,
      text: abstract ?? "",
      ...stated({
        url,
        outlet: textIn(item["container-title"]) ?? textIn(item.publisher),
        byline: namesOf(item.author),
        publishedAt: dateOf(item.issued),
        language: textIn(item.language),
      }),
    },
  });
}

const dateParts = (iso: string | undefined) =>
  iso === undefined ? undefined : { "date-parts": [iso.slice(0, 10).split("-").map(Number)] };

/** The sources for a reference manager (CSL-JSON 1.0.2). */
export function sourcesAsCsl(sources: readonly Omit<Source, "text">[]): string {
  const items = sources.map((source) =>
    stated({
      id: source.id,
      type: source.url === undefined ? "document" : "webpage",
      title: source.title,
      "container-title": source.outlet,
      author: source.byline === undefined ? undefined : [{ literal: source.byline }],
      URL: source.url,
      issued: dateParts(source.publishedAt),
      accessed: dateParts(source.capturedAt ?? source.addedAt),
      language: source.language,
    }),
  );
  return `${JSON.stringify(items, undefined, 2)}\n`;
}
