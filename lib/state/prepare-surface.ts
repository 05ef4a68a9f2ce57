import {
  DEFAULT_PREFERENCES,
  languageOf,
  type Preferences,
  readPreferences,
  schemeOf,
  watchPreferences,
} from "@/lib/messaging";
import type { UiLanguage } from "@/lib/model";
import { directionOf, loadMessages, type MessageKey, speak, t } from "@/lib/words";

/**
 * Gives a surface its language, direction, colours and title; resolves before its first paint. A surface whose
 * language is changed loads anew: words that stand in it already would stay as they are.
 */
export async function prepareSurface(title: MessageKey & `${string}.title`): Promise<void> {
  const root = document.documentElement;
  let changed: Preferences | undefined;
  let spoken: UiLanguage | undefined;
  // listened to first, or a change between reading and listening would never be heard of
  watchPreferences((now) => {
    changed = now;
    root.style.colorScheme = schemeOf(now);
    if (spoken !== undefined && languageOf(now) !== spoken) window.location.reload();
  });
  void loadMessages(languageOf(DEFAULT_PREFERENCES)); // what most readers speak is on its way meanwhile
  const read = await readPreferences();
  const preferences = changed ?? read;
  spoken = languageOf(preferences);
  speak(spoken, await loadMessages(spoken));
  root.lang = spoken;
  root.dir = directionOf(spoken);
  root.style.colorScheme = schemeOf(preferences);
  document.title = t(title);
}
