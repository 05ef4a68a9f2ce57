import { importsEnded } from "@/lib/services";
import { type Library, observe } from "@/lib/store";

/**
 * Calls `changed` after sources came or went; once for all that an import brings, when it is at its end. Returns its
 * undo.
 */
export function whenSourcesChange(library: Pick<Library, "sources">, changed: () => void): () => void {
  let known: number | undefined;
  let [isWaiting, isOver] = [false, false];
  const tell = async () => {
    isWaiting = true;
    await importsEnded();
    isWaiting = false;
    if (!isOver) changed();
  };
  const stop = observe(
    () => library.sources.count(),
    (count) => {
      if (known !== undefined && known !== count && !isWaiting) void tell();
      known = count;
    },
    () => undefined, // whoever is told of changes reads the library, and says that it cannot be read
  );
  return () => {
    isOver = true;
    stop();
  };
}
