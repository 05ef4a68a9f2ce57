/** The languages that the interface speaks; each has a file of words in `lib/words/locales`. */
export const UI_LANGUAGES = ["en", "ar"] as const;

export type UiLanguage = (typeof UI_LANGUAGES)[number];
