import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { LibraryGate } from "@/components/surface";
import { type Permission, WelcomeView } from "@/components/welcome";
import { useLibrary } from "@/lib/state";
import { LiveDemonstration } from "./LiveDemonstration";

const everySite = { origins: ["http://*/*", "https://*/*"] };

/** The welcome page over the browser: its permission, its library. */
export function Welcome({ onReload }: { readonly onReload: () => void }) {
  const state = useLibrary();
  const [permission, setPermission] = useState<Permission>("unknown");

  useEffect(() => {
    browser.permissions.contains(everySite).then((isGranted) => {
      setPermission(isGranted ? "granted" : "not-granted");
    });
  }, []);

  const ask = async () => {
    const isGranted = await browser.permissions.request(everySite);
    setPermission(isGranted ? "granted" : "declined");
  };

  return (
    <WelcomeView
      permission={permission}
      onAsk={() => void ask()}
      libraryAddress={browser.runtime.getURL("/library.html")}
    >
      <LibraryGate state={state} onReload={onReload}>
        {(library) => <LiveDemonstration library={library} />}
      </LibraryGate>
    </WelcomeView>
  );
}
