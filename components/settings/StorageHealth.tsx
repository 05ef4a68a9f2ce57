import { spokenLanguage, t } from "@/lib/words";

export interface StorageState {
  readonly sources: number;
  readonly notes: number;
  /** Of all that is stored; absent where the browser does not tell. */
  readonly usedBytes?: number | undefined;
  readonly freeBytes?: number | undefined;
  /** Whether the browser promises not to clear it by itself when space is short. */
  readonly isPersisted: boolean;
}

const MEGABYTE = 1024 * 1024;

const megabytes = (bytes: number): string =>
  new Intl.NumberFormat(spokenLanguage(), {
    style: "unit",
    unit: "megabyte",
    maximumFractionDigits: 1,
  }).format(bytes / MEGABYTE);

/** How much is stored, how much room there is, and whether it is safe from the browser's own tidying. */
export function StorageHealth({ sources, notes, usedBytes, freeBytes, isPersisted }: StorageState) {
  const held = { sources: t("count.sources", { count: sources }), notes: t("count.notes", { count: notes }) };
  return (
    <>
      <p>{t("settings.held", held)}</p>
      {usedBytes !== undefined && freeBytes !== undefined && (
        <p>{t("settings.room", { used: megabytes(usedBytes), free: megabytes(freeBytes) })}</p>
      )}
      <p className="sl-soft">{t(isPersisted ? "settings.persisted" : "settings.notPersisted")}</p>
    </>
  );
}
