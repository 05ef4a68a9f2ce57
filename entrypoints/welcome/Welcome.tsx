import { browser } from "wxt/browser";
import { LibraryGate } from "@/components/surface";
import { WelcomeView } from "@/components/welcome";
import { useLibrary } from "@/lib/state";
import { LiveDemonstration } from "./LiveDemonstration";
import { usePermission } from "./use-permission";

/** The welcome page over the browser: its permission, its library. */
export function Welcome({ onReload }: { readonly onReload: () => void }) {
  const state = useLibrary();
  const { permission, ask } = usePermission();

  return (
    <WelcomeView
      permission={permission}
      onAsk={() => void ask()}
      libraryAddress={browser.runtime.getURL("/library.html")}
      qualityAddress={browser.runtime.getURL("/quality.html")}
    >
      <LibraryGate state={state} onReload={onReload}>
        {(library) => <LiveDemonstration library={library} />}
      </LibraryGate>
    </WelcomeView>
  );
}
