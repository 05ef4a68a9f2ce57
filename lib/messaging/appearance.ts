import * as v from "valibot";
import { browser } from "wxt/browser";
import { UI_LANGUAGES, type UiLanguage } from "@/lib/model";

const appearanceSchema = v.object({
  language: v.optional(v.picklist(["browser", ...UI_LANGUAGES]), "browser"),
});

/** How the surfaces speak; `browser` follows the browser's own choice. */
export type Appearance = v.InferOutput<typeof appearanceSchema>;

const KEY = "appearance";

/**
 * The reader's choice. It is wanted before the first paint and in the scripts of pages, so it is not in the library
 * but in the extension's small storage, which pages cannot see.
 */
export async function readAppearance(): Promise<Appearance> {
  const stored = await browser.storage.local.get(KEY);
  const read = v.safeParse(appearanceSchema, stored[KEY] ?? {});
  return read.success ? read.output : v.parse(appearanceSchema, {});
}

/** The language to speak: the one chosen, else the browser's where we have it, else English. */
export function languageOf({ language }: Appearance): UiLanguage {
  if (language !== "browser") return language;
  const [base] = browser.i18n.getUILanguage().split(/[-_]/);
  return UI_LANGUAGES.find((known) => known === base) ?? "en";
}

/** Calls back when the choice has changed. Returns its undo. */
export function watchAppearance(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
