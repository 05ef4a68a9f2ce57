import type { Draft } from "@/lib/model";
import { useLive } from "./live";
import type { DraftKeeper } from "./note-draft-store";

/** The words that wait under `key` and were not saved yet, as they change. */
export function useKeptDraft(drafts: Pick<DraftKeeper, "read">, key: string): Draft | undefined {
  const kept = useLive(`draft ${key}`, () => drafts.read(key));
  return kept.kind === "ready" ? kept.value : undefined; // that the library cannot be read is said elsewhere
}
