import type { Source } from "@/lib/model";
import { addSources } from "@/lib/services";
import { openLibrary } from "@/lib/store";

declare global {
  /** Puts sources into the library of the page's origin. */
  var fillLibrary: (sources: readonly Source[]) => Promise<void>;
}

globalThis.fillLibrary = async (sources) => {
  const library = await openLibrary();
  await addSources(library, sources);
  library.close();
};
