import { useCallback, useEffect, useState } from "react";
import { beginImport, type ImportOptions, type NamedFile, runImports } from "@/lib/services";
import type { ImportJob, ImportOutcome, Library } from "@/lib/store";
import { askToKeepLibrary } from "./keep-library";
import { messageOf, useLive } from "./live";

/** The latest import, as any window of the extension has brought it on. */
export type ImportState =
  | { readonly kind: "none" }
  | { readonly kind: "import"; readonly job: ImportJob; readonly outcomes: readonly ImportOutcome[] }
  | {
      readonly kind: "failed";
      readonly job: ImportJob;
      readonly outcomes: readonly ImportOutcome[];
      readonly message: string;
    };

export interface ImportDesk {
  readonly state: ImportState;
  readonly begin: (files: readonly NamedFile[]) => void;
  readonly cancel: () => void;
  readonly goOn: () => void;
}

export interface ImportDeskOptions extends Pick<ImportOptions, "tools"> {
  /** Called once all that there was to import is in the library. */
  readonly onDone: () => void;
}

/**
 * Imports, and the state of the latest one. One that was cut off goes on as soon as a window that imports is open
 * again. `tools` and `onDone` count when the desk is first used.
 */
export function useImport(library: Library, options: ImportDeskOptions): ImportDesk {
  const [{ tools, onDone }] = useState(options);
  const [trouble, setTrouble] = useState<string>();
  const live = useLive("import", async () => {
    const job = await library.imports.latest();
    return job === undefined ? undefined : { job, outcomes: await library.imports.outcomes(job.id) };
  });

  const run = useCallback(
    async (before: () => Promise<unknown>) => {
      setTrouble(undefined);
      try {
        await before();
        if ((await library.imports.unfinished()) === undefined) return;
        await runImports(library, { tools });
        onDone();
      } catch (error) {
        setTrouble(messageOf(error));
      }
    },
    [library, tools, onDone],
  );
  const goOn = useCallback(() => void run(async () => undefined), [run]);
  useEffect(goOn, [goOn]);

  const latest = live.kind === "ready" ? live.value : undefined;
  return {
    state: stateOf(latest, live.kind === "failed" ? live.message : trouble),
    begin: (files) => {
      if (files.length === 0) return;
      void askToKeepLibrary();
      void run(() => beginImport(library, files));
    },
    cancel: () => void run(async () => latest !== undefined && library.imports.cancel(latest.job.id)),
    goOn,
  };
}

function stateOf(
  latest: { readonly job: ImportJob; readonly outcomes: readonly ImportOutcome[] } | undefined,
  trouble: string | undefined,
): ImportState {
  if (latest === undefined) return { kind: "none" };
  return trouble === undefined
    ? { kind: "import", ...latest }
    : { kind: "failed", ...latest, message: trouble };
}

export type { ImportOutcome };
