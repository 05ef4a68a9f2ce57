import * as v from "valibot";
import type { SeedSource } from "@/lib/model";
import { digestSchema, packSchema, UNKNOWN } from "./schema";

/**
 * The digest that `value`, the parsed JSON of `file`, holds. Throws an Error that names the file, the place in
 * it and the reason when it is not one; `file` serves only for that message.
 */
export function parseDigest(value: unknown, file: string): SeedSource {
  const { kind, paragraphs, ...about } = checked(digestSchema, value, file);
  const text = paragraphs.map((statements) => statements.join(" ")).join("\n\n");
  return { ...known(about), kind, text };
}

/** The documents of a local pack, under the same terms as `parseDigest`. */
export function parsePack(value: unknown, file: string): readonly SeedSource[] {
  return checked(packSchema, value, file).documents.map(({ kind, text, ...about }) => ({
    ...known(about),
    kind,
    text,
  }));
}

function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  throw new Error(`${file}: ${place === null ? "" : `at ${place}: `}${issue.message}`);
}

type About = Pick<v.InferOutput<typeof digestSchema>, "id" | "version" | "title" | (typeof OPTIONAL)[number]>;

const OPTIONAL = ["outlet", "url", "publishedAt", "language"] as const;

/** In the model what is not known is absent. */
function known(about: About): Omit<SeedSource, "kind" | "text"> {
  const stated = OPTIONAL.filter((key) => about[key] !== UNKNOWN).map((key) => [key, about[key]] as const);
  return { id: about.id, version: about.version, title: about.title, ...Object.fromEntries(stated) };
}
