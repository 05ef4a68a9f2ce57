import type { ReactNode } from "react";
import type { UndoState } from "@/lib/state";
import { t } from "@/lib/words";
import { UndoBar } from "../controls";
import { Wordmark } from "../surface";

/** What the library page shows, one at a time. */
export type LibraryPart = "sources" | "disputes" | "pictures";

interface LibraryFrameProps {
  readonly shown: LibraryPart;
  readonly addresses: Readonly<Record<LibraryPart | "settings", string>>;
  readonly undo: UndoState;
  readonly children: ReactNode;
}

/** The frame of the library page, with the one way to its parts and to the settings. */
export function LibraryFrame({ shown, addresses, undo, children }: LibraryFrameProps) {
  const links = [
    ["sources", t("panel.sources")],
    ["disputes", t("disputes.title")],
    ["pictures", t("pictures.name")],
    ["settings", t("action.settings")],
  ] as const;
  return (
    <>
      <main className="sl-library">
        <header className="sl-library-head">
          <Wordmark />
          <h1>{t("action.library")}</h1>
          <nav className="sl-library-parts" aria-label={t("library.views")}>
            {links.map(([name, words]) => (
              <a
                key={name}
                className="sl-library-part sl-focusable"
                href={addresses[name]}
                aria-current={name === shown ? "page" : undefined}
              >
                {words}
              </a>
            ))}
          </nav>
        </header>
        {children}
      </main>
      <UndoBar undoable={undo.undoable} onUndo={undo.undo} onDismiss={undo.dismiss} />
    </>
  );
}
