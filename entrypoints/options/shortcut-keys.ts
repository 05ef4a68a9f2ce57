import { useEffect, useState } from "react";
import { browser } from "wxt/browser";

/** The keys that the browser has for showing and hiding highlights; empty for none. */
export function useToggleKeys(): string {
  const [keys, setKeys] = useState("");
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setKeys(commands.find(({ name }) => name === "toggle-highlights")?.shortcut ?? "");
    });
  }, []);
  return keys;
}

/** What the Firefox types call `openShortcutSettings`; absent in Chrome, whose page has an address instead. */
interface WithShortcutSettings {
  openShortcutSettings(): Promise<void>;
}

const hasShortcutSettings = (commands: object): commands is WithShortcutSettings =>
  "openShortcutSettings" in commands;

/** Opens the browser's own page of keys: no extension may change them itself. */
export function changeKeys(): void {
  const commands: object = browser.commands;
  if (hasShortcutSettings(commands)) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
