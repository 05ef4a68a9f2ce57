import { useEffect, useState } from "react";
import type { Messenger } from "@/lib/messaging";
import type { FoundPassage, SourceFilters } from "@/lib/model";
import { messageOf } from "./live";

/** What the texts of the library have for some words; nothing while none are asked for, or are being looked for. */
export type FoundPassages =
  | { readonly kind: "none" }
  | { readonly kind: "found"; readonly passages: readonly FoundPassage[] }
  | { readonly kind: "failed"; readonly message: string };

/** Typing goes on for this long between two words of a search. */
const PAUSE_MS = 150;

/** Searches once typing pauses; the last answer stays until the next one. */
export function useFoundPassages(
  messenger: Pick<Messenger, "send">,
  words: string,
  filters: SourceFilters,
): FoundPassages {
  const [found, setFound] = useState<FoundPassages>({ kind: "none" });
  const asked = JSON.stringify({ words: words.trim(), filters });
  useEffect(() => {
    let isOld = false;
    const request = JSON.parse(asked) as { words: string; filters: SourceFilters };
    const search = async (): Promise<FoundPassages> => {
      if (request.words === "") return { kind: "none" };
      try {
        return { kind: "found", passages: await messenger.send("findPassages", request) };
      } catch (error) {
        return { kind: "failed", message: messageOf(error) };
      }
    };
    const timer = setTimeout(async () => {
      const answer = await search();
      if (!isOld) setFound(answer);
    }, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [messenger, asked]);
  return found;
}
