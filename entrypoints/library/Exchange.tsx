import { ExportChoices, type ExportKind, ImportArea } from "@/components/exchange";
import { CopyReminder } from "@/components/library";
import { isCopyDue } from "@/lib/services";
import { type UndoState, useImport, useLive, usePreferences } from "@/lib/state";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";
import { chosenFiles, droppedFiles } from "./dropped-files";
import { exportFile } from "./export-file";
import { fileTools } from "./file-tools";
import { tellPages } from "./library-actions";

interface ExchangeProps {
  readonly library: Library;
  readonly undo: UndoState;
}

/** What comes into the library from files, and goes out into them. */
export function Exchange({ library, undo: { doWithUndo } }: ExchangeProps) {
  const { state, begin, cancel, goOn } = useImport(library, {
    tools: fileTools,
    onDone: () => void tellPages(),
  });
  const said = (act: () => Promise<unknown>) =>
    void doWithUndo(async () => {
      await act();
      return undefined;
    });
  const takeCopy = (kind: ExportKind) =>
    void doWithUndo(async () => ({
      message: t("exporting.done", { name: await exportFile(library, kind) }),
    }));
  return (
    <>
      <Reminder library={library} onCopy={() => takeCopy("backup")} />
      <ImportArea
        state={state}
        onFiles={(files) => begin(chosenFiles(files))}
        onDropped={(items) => {
          const dropped = droppedFiles(items);
          said(async () => begin(await dropped));
        }}
        onPasted={(text) => begin([{ name: `${t("importing.pasted")}.txt`, content: new Blob([text]) }])}
        onCancel={cancel}
        onGoOn={goOn}
      />
      <ExportChoices title={t("exporting.title")} onExport={takeCopy} />
    </>
  );
}

function Reminder({ library, onCopy }: Pick<ExchangeProps, "library"> & { readonly onCopy: () => void }) {
  const often = usePreferences()?.remind ?? "never";
  const due = useLive(`copy due ${often}`, () => isCopyDue(library, often, new Date()));
  if (due.kind !== "ready" || !due.value) return null;
  const later = () => void library.settings.set("remindedAt", new Date().toISOString());
  return <CopyReminder onCopy={onCopy} onLater={later} />;
}
