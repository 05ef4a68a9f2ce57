import { useState } from "react";
import { t } from "@/lib/words";

interface RecoveryProps {
  /** Saves what can be read and answers the file's name. */
  readonly onSave: () => Promise<string>;
  readonly onBeginAnew: () => Promise<void>;
}

/** Ways out of a library that does not open: its remains to a file, and a new one, which takes a second press. */
export function Recovery({ onSave, onBeginAnew }: RecoveryProps) {
  const [said, setSaid] = useState("");
  const [isSure, setSure] = useState(false);
  const attempt = (act: Promise<string>) =>
    act.then(setSaid, (error: unknown) =>
      setSaid(t("trouble.act", { why: error instanceof Error ? error.message : String(error) })),
    );
  return (
    <>
      <p>{t("recovery.what")}</p>
      <p>
        <button
          type="button"
          className="sl-button"
          onClick={() => attempt(onSave().then((name) => t("recovery.saved", { name })))}
        >
          {t("recovery.save")}
        </button>
      </p>
      {isSure ? (
        <>
          <p>{t("recovery.sure")}</p>
          <p>
            <button type="button" className="sl-button" onClick={() => attempt(onBeginAnew().then(() => ""))}>
              {t("recovery.delete")}
            </button>
          </p>
        </>
      ) : (
        <p>
          <button type="button" className="sl-button" onClick={() => setSure(true)}>
            {t("recovery.begin")}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </>
  );
}
