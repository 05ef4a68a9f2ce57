import { languageOf, readPreferences, schemeOf, watchPreferences } from "@/lib/messaging";
import { directionOf, loadMessages, type MessageKey, speak, t } from "@/lib/words";

/**
 * Gives a surface its language, direction, colours and title; resolves before its first paint. A surface whose
 * language is changed loads anew: words that stand in it already would stay as they are.
 */
export async function prepareSurface(title: MessageKey & `${string}.title`): Promise<void> {
  const preferences = await readPreferences();
  const language = languageOf(preferences);
  speak(language, await loadMessages(language));
  const root = document.documentElement;
  root.lang = language;
  root.dir = directionOf(language);
  root.style.colorScheme = schemeOf(preferences);
  document.title = t(title);
  watchPreferences((changed) => {
    root.style.colorScheme = schemeOf(changed);
    if (languageOf(changed) !== language) window.location.reload();
  });
}
