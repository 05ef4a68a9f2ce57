import type { UiLanguage } from "@/lib/model";

/** The words of one language as its file has them: groups of messages, and messages with a form for each count. */
export interface Messages {
  readonly [name: string]: string | Messages;
}

interface Speech {
  readonly language: UiLanguage;
  readonly messages: Messages;
  readonly number: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
}

let speech: Speech | undefined;

/** Chooses the language of everything said from now on; done once, before the first word. */
export function speak(language: UiLanguage, messages: Messages): void {
  speech = {
    language,
    messages,
    number: new Intl.NumberFormat(language),
    plural: new Intl.PluralRules(language),
  };
}

/** The speech chosen; throws when a word is wanted before any was. */
export function chosenSpeech(): Speech {
  if (speech === undefined) throw new Error("no language was chosen before the first word");
  return speech;
}

/** The language that is spoken, for `lang` and for the formats of `Intl`. */
export const spokenLanguage = (): UiLanguage => chosenSpeech().language;

/** The direction that a language is written in. */
export const directionOf = (language: UiLanguage): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");
