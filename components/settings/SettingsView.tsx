import { type ReactNode, useId } from "react";
import type { UndoState } from "@/lib/state";
import { t } from "@/lib/words";
import { UndoBar } from "../controls";
import { Wordmark } from "../surface";

interface SettingsViewProps {
  readonly undo: UndoState;
  readonly libraryAddress: string;
  readonly qualityAddress: string;
  readonly version: string;
  readonly onReset: () => void;
  readonly children: ReactNode;
}

/** The frame of the settings page; what changes holds at once, so there is nothing to save. */
export function SettingsView(props: SettingsViewProps) {
  const { undo, libraryAddress, qualityAddress, version, onReset, children } = props;
  return (
    <>
      <main className="sl-settings">
        <header className="sl-settings-head">
          <div className="sl-bar">
            <span className="sl-bar-title">
              <Wordmark />
            </span>
            <a className="sl-link" href={libraryAddress}>
              {t("action.library")}
            </a>
          </div>
          <h1>{t("settings.heading")}</h1>
        </header>
        {children}
        <SettingsSection title={t("settings.resetTitle")}>
          <p>{t("settings.reset")}</p>
          <button type="button" className="sl-button" onClick={onReset}>
            {t("settings.resetNow")}
          </button>
        </SettingsSection>
        <SettingsSection title={t("quality.about")}>
          <p>{t("quality.version", { version })}</p>
          <p>
            <a className="sl-link sl-focusable" href={qualityAddress}>
              {t("quality.link")}
            </a>
          </p>
        </SettingsSection>
      </main>
      <UndoBar undoable={undo.undoable} onUndo={undo.undo} onDismiss={undo.dismiss} />
    </>
  );
}

interface SettingsSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function SettingsSection({ title, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section className="sl-settings-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
