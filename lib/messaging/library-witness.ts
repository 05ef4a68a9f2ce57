import * as v from "valibot";
import { browser } from "wxt/browser";

/** What the extension's small storage, which the browser clears apart from the library, knows of the library. */
const witnessSchema = v.fallback(
  v.object({
    libraryId: v.optional(v.string()),
    /** ISO 8601 instant at which the library was found empty that had been there before. */
    lostAt: v.optional(v.string()),
  }),
  {},
);

export type LibraryWitness = v.InferOutput<typeof witnessSchema>;

const KEY = "libraryWitness";

const understood = (stored: unknown): LibraryWitness => v.parse(witnessSchema, stored ?? {});

export async function readWitness(): Promise<LibraryWitness> {
  return understood((await browser.storage.local.get(KEY))[KEY]);
}

export const saveWitness = (witness: LibraryWitness): Promise<void> =>
  browser.storage.local.set({ [KEY]: witness });

/** Calls back with what is known, now and whenever it has changed. Returns its undo. */
export function watchWitness(onChange: (witness: LibraryWitness) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) onChange(understood(changes[KEY]?.newValue));
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  void readWitness().then(onChange);
  return () => onChanged.removeListener(listener);
}

/** For a library that is deleted on purpose. */
export const forgetWitness = (): Promise<void> => browser.storage.local.remove(KEY);
