import * as v from "valibot";
import { browser } from "wxt/browser";
import { UI_LANGUAGES, type UiLanguage } from "@/lib/model";

/** What the reader may choose, each with its default; `browser` follows the browser's own choice. */
const preferencesSchema = v.object({
  language: v.fallback(v.picklist(["browser", ...UI_LANGUAGES]), "browser"),
  colours: v.fallback(v.picklist(["browser", "light", "dark"]), "browser"),
  /** How many claims of a page are painted. */
  density: v.fallback(v.picklist(["fewer", "normal", "more"]), "normal"),
  /** Whether the toolbar button carries the number of claims that conflict or match. */
  badge: v.fallback(v.boolean(), true),
  /** How often the library page reminds of a copy. */
  remind: v.fallback(v.picklist(["never", "week", "month"]), "month"),
});

export type Preferences = v.InferOutput<typeof preferencesSchema>;

const KEY = "preferences";

export const DEFAULT_PREFERENCES: Preferences = v.parse(preferencesSchema, {});

const understood = (stored: unknown): Preferences =>
  v.parse(preferencesSchema, typeof stored === "object" && stored !== null ? stored : {});

/**
 * The reader's choices; what was never chosen, or holds a value that this build does not know, reads as its default.
 * They are wanted before the first paint and in the scripts of pages, so they are not in the library but in the
 * extension's small storage, which pages cannot see.
 */
export async function readPreferences(): Promise<Preferences> {
  return understood((await browser.storage.local.get(KEY))[KEY]);
}

export const savePreferences = (preferences: Preferences): Promise<void> =>
  browser.storage.local.set({ [KEY]: preferences });

/** Calls back with the choices whenever they have changed. Returns its undo. */
export function watchPreferences(onChange: (preferences: Preferences) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) onChange(understood(changes[KEY]?.newValue));
  };
  const { onChanged } = browser.storage.local; // a script that outlives its extension can no longer ask for it
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}

/** The language to speak: the one chosen, else the browser's where we have it, else English. */
export function languageOf({ language }: Pick<Preferences, "language">): UiLanguage {
  if (language !== "browser") return language;
  const [base] = browser.i18n.getUILanguage().split(/[-_]/);
  return UI_LANGUAGES.find((known) => known === base) ?? "en";
}

/** The value of CSS `color-scheme`. */
export const schemeOf = ({ colours }: Pick<Preferences, "colours">): "light dark" | "light" | "dark" =>
  colours === "browser" ? "light dark" : colours;
