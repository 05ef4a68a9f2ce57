import type { DBCore, Middleware } from "dexie";

/** Tables that can be made again from others: a merge that a power cut undoes loses nothing. */
const DERIVED: ReadonlySet<string> = new Set(["manifests", "segments", "blocks", "disputes", "unchecked"]);

/**
 * Writes of what the reader made reach the disk before they count as done; writes of the index alone may lag.
 * Dexie sets durability for a whole database only, and a browser killed right after "Saved" must not lose a note.
 */
export const chooseDurability: Middleware<DBCore> = {
  stack: "dbcore",
  name: "durability",
  create: (core) => ({
    ...core,
    transaction: (tables, mode, options) =>
      core.transaction(tables, mode, {
        ...options,
        durability: tables.every((table) => DERIVED.has(table)) ? "relaxed" : "strict",
      }),
  }),
};
