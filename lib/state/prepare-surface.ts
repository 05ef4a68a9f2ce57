import { languageOf, readAppearance, watchAppearance } from "@/lib/messaging";
import { directionOf, loadMessages, type MessageKey, speak, t } from "@/lib/words";

/**
 * Gives a surface its language, direction and title; resolves before its first paint. A surface whose language is
 * changed loads anew: words that stand in it already would stay as they are.
 */
export async function prepareSurface(title: MessageKey & `${string}.title`): Promise<void> {
  const language = languageOf(await readAppearance());
  speak(language, await loadMessages(language));
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = t(title);
  watchAppearance(() => window.location.reload());
}
