import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import {
  LibraryCheck,
  PreferenceChoices,
  SettingsSection,
  SettingsView,
  ShortcutList,
  SiteChoices,
  StorageHealth,
} from "@/components/settings";
import { LiveGate } from "@/components/surface";
import {
  browserTransport,
  createMessenger,
  DEFAULT_PREFERENCES,
  type Preferences,
  savePreferences,
} from "@/lib/messaging";
import { mendLibrary } from "@/lib/services";
import { type Site, type SiteAccess, watchSiteAccess, withdrawSiteAccess } from "@/lib/site-access";
import { useLive, usePreferences, useUndo } from "@/lib/state";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";
import { Backup, hasFolders } from "./Backup";
import { readStorage } from "./read-storage";
import { changeKeys, useToggleKeys } from "./shortcut-keys";

const messenger = createMessenger(browserTransport);

/** The settings over the browser and an open library. */
export function SettingsPage({ library }: { readonly library: Library }) {
  const preferences = usePreferences();
  const undo = useUndo();
  const toggleKeys = useToggleKeys();
  const [access, setAccess] = useState<SiteAccess>();
  useEffect(() => watchSiteAccess(setAccess), []);
  const live = useLive("settings", async () => ({
    switchedOff: (await library.sites.list()).filter(({ on }) => !on).map(({ host }) => host),
    storage: await readStorage(library),
  }));
  if (preferences === undefined) return null; // a moment, and a spinner would only flicker

  const change = (changes: Partial<Preferences>) =>
    void undo.doWithUndo(async () => {
      await savePreferences({ ...preferences, ...changes });
      return undefined;
    });
  const reset = () =>
    undo.doWithUndo(async () => {
      await savePreferences(DEFAULT_PREFERENCES);
      return { message: t("settings.wasReset"), undo: () => savePreferences(preferences) };
    });
  const withdraw = (site: Site) =>
    undo.doWithUndo(async () => {
      await withdrawSiteAccess(site);
      return {
        message: t("settings.withdrawn", { site: site === "every" ? t("settings.everySite") : site.host }),
      };
    });
  const switchOn = (host: string) =>
    undo.doWithUndo(async () => {
      await messenger.send("switchSite", { host, on: true });
      return { message: t("settings.switchedOn", { site: host }) };
    });

  return (
    <SettingsView
      undo={undo}
      libraryAddress={browser.runtime.getURL("/library.html")}
      qualityAddress={browser.runtime.getURL("/quality.html")}
      version={browser.runtime.getManifest().version}
      onReset={reset}
    >
      <SettingsSection title={t("settings.looks")}>
        <PreferenceChoices preferences={preferences} onChange={change} />
      </SettingsSection>
      <LiveGate live={live} what={t("live.settings")}>
        {({ switchedOff, storage }) => (
          <>
            <SettingsSection title={t("settings.sites")}>
              <SiteChoices
                everySite={access?.everySite === true}
                allowed={access?.hosts ?? []}
                switchedOff={switchedOff}
                onWithdraw={withdraw}
                onSwitchOn={switchOn}
              />
            </SettingsSection>
            <SettingsSection title={t("settings.shortcuts")}>
              <ShortcutList toggleKeys={toggleKeys} onChangeKeys={changeKeys} />
            </SettingsSection>
            <SettingsSection title={t("settings.storage")}>
              <StorageHealth {...storage} />
              <LibraryCheck onCheck={() => mendLibrary(library)} />
            </SettingsSection>
            {hasFolders() && (
              <SettingsSection title={t("backingUp.title")}>
                <Backup library={library} doWithUndo={undo.doWithUndo} />
              </SettingsSection>
            )}
          </>
        )}
      </LiveGate>
    </SettingsView>
  );
}
