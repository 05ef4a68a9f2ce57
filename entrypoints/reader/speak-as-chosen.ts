import { languageOf, readAppearance } from "@/lib/messaging";
import { speak } from "@/lib/words";
import {
  meaning as arabicMeaning,
  page as arabicPage,
  standing as arabicStanding,
} from "@/lib/words/locales/ar.json";
import { meaning, page, standing } from "@/lib/words/locales/en.json";

/** The few words that are said in a page, in every language: a content script loads no second file. */
const messages = {
  en: { meaning, page, standing },
  ar: { meaning: arabicMeaning, page: arabicPage, standing: arabicStanding },
};

/** Speaks the reader's language from now on. */
export async function speakAsChosen(): Promise<void> {
  const language = languageOf(await readAppearance());
  speak(language, messages[language]);
}
