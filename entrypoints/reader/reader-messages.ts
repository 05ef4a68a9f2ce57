import type { UiLanguage } from "@/lib/model";
import {
  meaning as arabicMeaning,
  page as arabicPage,
  standing as arabicStanding,
} from "@/lib/words/locales/ar.json";
import { meaning, page, standing } from "@/lib/words/locales/en.json";

/** The few words that are said in a page, in every language: a content script loads no second file. */
export const readerMessages = {
  en: { meaning, page, standing },
  ar: { meaning: arabicMeaning, page: arabicPage, standing: arabicStanding },
} satisfies Record<UiLanguage, object>;
