/** Held by the window that imports: one import at a time, whatever the windows. */
const LOCK = "sourcelight-import";

export const whileImporting = (work: () => Promise<void>): Promise<void> =>
  navigator.locks.request(LOCK, work);

/** Resolves once no window of the extension is at an import: what can wait should leave the machine to it. */
export const importsEnded = (): Promise<void> =>
  navigator.locks.request(LOCK, { mode: "shared" }, async () => undefined);
