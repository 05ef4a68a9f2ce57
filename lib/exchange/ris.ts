import { cleanAddress } from "@/lib/documents";
import { type Row, refused, stated, taken } from "./entry";

const FIELD = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/;

type Fields = ReadonlyMap<string, readonly string[]>;

/** Sources from the RIS of a reference manager: an abstract makes a snippet, a title alone a reference. */
export function* readRis(text: string): Generator<Row> {
  let fields = new Map<string, string[]>();
  let from = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const [, tag = "", value = ""] = FIELD.exec(line) ?? [];
    if (tag === "") continue;
    if (fields.size === 0) from = index + 1;
    if (tag === "ER") {
      if (fields.size > 0) yield readRecord(`line ${from}`, fields);
      fields = new Map();
    } else fields.set(tag, [...(fields.get(tag) ?? []), value.trim()]);
  }
  if (fields.size > 0) yield refused(`line ${from}`, "the record has no end");
}

function readRecord(where: string, fields: Fields): Row {
  const first = (...tags: string[]) =>
    tags.flatMap((tag) => fields.get(tag) ?? []).find((value) => value !== "");
  const title = first("TI", "T1", "CT", "BT");
  if (title === undefined) return refused(where, "has no title");
  const address = first("UR", "L2");
  const url = address === undefined ? undefined : cleanAddress(address);
  if (address !== undefined && url === undefined) return refused(where, "UR is no http or https address");
  const abstract = first("AB", "N2");
  const authors = [...(fields.get("AU") ?? []), ...(fields.get("A1") ?? [])];
  const day = /^(\d{4})[/-](\d\d)[/-](\d\d)/.exec(first("DA", "PY", "Y1") ?? "");
  return taken(where, {
    document: {
      kind: abstract === undefined ? "reference" : "snippet",
      title,
      text: abstract ?? "",
      ...stated({
        url,
        outlet: first("T2", "JO", "JF", "PB"),
        byline: authors.join(", "),
        publishedAt: day === null ? undefined : `${day[1]}-${day[2]}-${day[3]}`,
        language: first("LA"),
      }),
    },
  });
}
