import { BackupChoice, type BackupState } from "@/components/settings";
import type { BackupFolder } from "@/lib/model";
import { backUp } from "@/lib/services";
import { type UndoState, useLive } from "@/lib/state";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";

type Picker = (options: { readonly id: string; readonly mode: "readwrite" }) => Promise<BackupFolder>;

/** Chromium has it, Firefox does not. */
const pickFolder = (): Picker | undefined =>
  (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker?.bind(globalThis);

export const hasFolders = (): boolean => pickFolder() !== undefined;

const WRITE = { mode: "readwrite" } as const;

async function read({ settings }: Library): Promise<BackupState> {
  const { backupFolder: folder, copiedAt } = await settings.all();
  if (folder === undefined) return { kind: "none" };
  const isAllowed = (await folder.queryPermission(WRITE)) === "granted";
  return { kind: "chosen", folder: folder.name, copiedAt, isAllowed };
}

const isCalledOff = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

interface BackupProps {
  readonly library: Library;
  readonly doWithUndo: UndoState["doWithUndo"];
}

/** The choice of the folder that copies go to. */
export function Backup({ library, doWithUndo }: BackupProps) {
  const state = useLive("backup", () => read(library));
  if (state.kind !== "ready") return null;
  const copyTo = async (folder: BackupFolder) => {
    await backUp(library, folder, new Date());
    return { message: t("backingUp.done", { folder: folder.name }) };
  };
  const choose = () =>
    void doWithUndo(async () => {
      try {
        const folder = await pickFolder()?.({ id: "sourcelight-backup", ...WRITE });
        if (folder === undefined) return undefined;
        await library.settings.set("backupFolder", folder);
        return await copyTo(folder);
      } catch (error) {
        if (isCalledOff(error)) return undefined;
        throw error;
      }
    });
  const allow = () =>
    void doWithUndo(async () => {
      const folder = await library.settings.get("backupFolder");
      if (folder === undefined || (await folder.requestPermission(WRITE)) !== "granted") return undefined;
      return copyTo(folder);
    });
  const stop = () =>
    void doWithUndo(async () => {
      const folder = await library.settings.get("backupFolder");
      await library.settings.set("backupFolder", undefined);
      return { message: t("backingUp.stopped"), undo: () => library.settings.set("backupFolder", folder) };
    });
  return <BackupChoice state={state.value} onChoose={choose} onAllow={allow} onStop={stop} />;
}
