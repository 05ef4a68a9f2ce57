import type { GeneratedI18nStructure } from "#i18n";

type Structure = GeneratedI18nStructure;
type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";
type Stored = Exclude<keyof Structure, `@@${string}`>;

type NamesOf<Key extends Stored> = Structure[Key] extends {
  readonly namedSubstitutions: infer Names extends readonly string[];
}
  ? Names[number]
  : never;

/** The names that each message leaves open, found once for all; those of a message with plural forms from all its forms. */
type NamesByMessage = {
  readonly [Key in Stored as Key extends `${infer Counted}.${PluralForm}` ? Counted : Key]: NamesOf<Key>;
};

/** A message of the files, as `group.name`; one with plural forms by the name above its forms. */
export type MessageKey = keyof NamesByMessage;

/** The names that a message leaves open, `{outlet}` for one. */
export type OpenNames<Key extends MessageKey> = NamesByMessage[Key];

/** What fills the names of a message; nothing for a message without any. */
export type Fill<Key extends MessageKey, Value> = [OpenNames<Key>] extends [never]
  ? []
  : [Readonly<Record<OpenNames<Key>, Value>>];

type Snake<Kind extends string> = Kind extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Snake<Tail>}`
  : Kind;

/** A kind as keys spell it: browsers allow no hyphen in the name of a message. */
export const keyed = <Kind extends string>(kind: Kind): Snake<Kind> =>
  kind.replaceAll("-", "_") as Snake<Kind>;
