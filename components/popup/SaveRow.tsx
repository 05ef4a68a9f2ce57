import type { SavedView } from "@/lib/state";
import { t } from "@/lib/words";
import { ChangeList } from "../changes";
import { Icon } from "../controls";
import { formatDay } from "../evidence";

interface SaveRowProps {
  readonly saved: SavedView;
  readonly onSave: () => void;
  readonly onOpenSaved: (sourceId: string) => void;
}

/** Whether the page is in the library, the way into it, and what the page says otherwise since. */
export function SaveRow({ saved, onSave, onOpenSaved }: SaveRowProps) {
  if (saved.kind === "unknown") return null;
  if (saved.kind === "saved") return <Saved saved={saved} onSave={onSave} onOpenSaved={onOpenSaved} />;
  const isSaving = saved.kind === "saving";
  return (
    <div className="sl-save">
      <button type="button" className="sl-button" disabled={isSaving} onClick={onSave}>
        <Icon name="save" />
        {t(isSaving ? "save.saving" : "save.page")}
      </button>
      {saved.kind === "failed" && (
        <p className="sl-save-trouble" role="alert">
          {t("save.notSaved", { why: saved.message })}
        </p>
      )}
    </div>
  );
}

interface SavedProps extends Omit<SaveRowProps, "saved"> {
  readonly saved: Extract<SavedView, { readonly kind: "saved" }>;
}

function Saved({ saved, onSave, onOpenSaved }: SavedProps) {
  const { changes, partly, sourceId } = saved;
  return (
    <div className="sl-save">
      <p className="sl-save-state" role="status">
        <Icon name="saved" />
        {stateOf(saved)}
      </p>
      <button type="button" className="sl-link" onClick={() => onOpenSaved(sourceId)}>
        {t("action.openSource")}
      </button>
      {partly && <p className="sl-soft sl-save-wide">{t("save.partly")}</p>}
      {changes !== undefined && changes.length > 0 && (
        <details className="sl-save-wide" open>
          <summary className="sl-focusable">
            {t("save.changed", { day: formatDay(saved.savedAt) ?? "", count: changes.length })}
          </summary>
          <ChangeList changes={changes} />
          <button type="button" className="sl-button" onClick={onSave}>
            <Icon name="save" />
            {t("save.version")}
          </button>
        </details>
      )}
    </div>
  );
}

function stateOf({ savedAt, changes, isNew }: SavedProps["saved"]): string {
  const day = formatDay(savedAt) ?? "";
  if (changes === undefined) return t("save.comparing", { day });
  return t(isNew || changes.length > 0 ? "save.saved" : "save.unchanged", { day });
}
