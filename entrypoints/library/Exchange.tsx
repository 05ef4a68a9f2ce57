import { useEffect, useState } from "react";
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

/** What a copy or a "later" changes is watched; all sources and notes are looked through once, not at each write. */
function Reminder({ library, onCopy }: Pick<ExchangeProps, "library"> & { readonly onCopy: () => void }) {
  const often = usePreferences()?.remind ?? "never";
  const marks = useLive("copies", async () => {
    const { copiedAt, remindedAt } = await library.settings.all();
    return `${copiedAt} ${remindedAt}`;
  });
  const since = marks.kind === "ready" ? marks.value : undefined;
  const [isDue, setIsDue] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when a copy was taken or put off
  useEffect(() => {
    let isGone = false;
    isCopyDue(library, often, new Date()).then(
      (due) => isGone || setIsDue(due),
      () => undefined, // that the library cannot be read is said elsewhere
    );
    return () => {
      isGone = true;
    };
  }, [library, often, since]);
  if (!isDue) return null;
  const later = () => void library.settings.set("remindedAt", new Date().toISOString());
  return <CopyReminder onCopy={onCopy} onLater={later} />;
}
