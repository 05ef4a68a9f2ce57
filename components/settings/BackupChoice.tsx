import { t } from "@/lib/words";
import { formatDay } from "../evidence";

export type BackupState =
  | { readonly kind: "none" }
  | {
      readonly kind: "chosen";
      readonly folder: string;
      /** ISO 8601; empty before the first. */
      readonly copiedAt: string;
      readonly isAllowed: boolean;
    };

interface BackupChoiceProps {
  readonly state: BackupState;
  readonly onChoose: () => void;
  readonly onAllow: () => void;
  readonly onStop: () => void;
}

/** Copies that are taken by themselves, into a folder of the reader's. */
export function BackupChoice({ state, onChoose, onAllow, onStop }: BackupChoiceProps) {
  return (
    <>
      <p>{t("backingUp.what")}</p>
      {state.kind === "chosen" && (
        <p>
          <bdi>{state.folder}</bdi>
          {state.copiedAt !== "" && ` · ${t("backingUp.last", { day: formatDay(state.copiedAt) ?? "" })}`}
        </p>
      )}
      {state.kind === "chosen" && !state.isAllowed && <p role="alert">{t("backingUp.notAllowed")}</p>}
      <p className="sl-actions">
        {state.kind === "chosen" && !state.isAllowed && (
          <button type="button" className="sl-button" data-weight="primary" onClick={onAllow}>
            {t("backingUp.allow")}
          </button>
        )}
        <button type="button" className="sl-button" onClick={onChoose}>
          {t("backingUp.choose")}
        </button>
        {state.kind === "chosen" && (
          <button type="button" className="sl-button" onClick={onStop}>
            {t("backingUp.stop")}
          </button>
        )}
      </p>
    </>
  );
}
