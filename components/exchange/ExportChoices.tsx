import { t } from "@/lib/words";

const kinds = ["backup", "notes", "annotations", "table", "csl"] as const;

/** What a copy of the library holds, and in which format. */
export type ExportKind = (typeof kinds)[number];

/** The copies that can be taken of the library. */
export function ExportChoices({ onExport }: { readonly onExport: (kind: ExportKind) => void }) {
  return (
    <details className="sl-exchange">
      <summary className="sl-focusable">{t("exporting.title")}</summary>
      <div className="sl-actions">
        {kinds.map((kind) => (
          <button key={kind} type="button" className="sl-button" onClick={() => onExport(kind)}>
            {t(`exporting.${kind}`)}
          </button>
        ))}
      </div>
    </details>
  );
}
