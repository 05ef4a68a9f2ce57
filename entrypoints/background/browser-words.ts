import { browser } from "wxt/browser";
import type english from "@/lib/words/locales/en.json";

/** Words for the browser's own bars and menus, in its language. The types of WXT know no file of words but its own. */
export const browserWords = (name: keyof typeof english.extension): string =>
  (browser.i18n.getMessage as (key: string) => string)(`extension_${name}`);
