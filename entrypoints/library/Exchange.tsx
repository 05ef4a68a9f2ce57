import { ExportChoices, ImportArea } from "@/components/exchange";
import { type UndoState, useImport } from "@/lib/state";
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
  return (
    <>
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
      <ExportChoices
        title={t("exporting.title")}
        onExport={(kind) =>
          void doWithUndo(async () => ({
            message: t("exporting.done", { name: await exportFile(library, kind) }),
          }))
        }
      />
    </>
  );
}
