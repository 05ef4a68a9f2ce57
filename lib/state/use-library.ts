import { useEffect, useState } from "react";
import { type Library, LibraryError, type LibraryFault, openLibrary } from "@/lib/store";
import { messageOf } from "./live";

export type LibraryState =
  | { readonly kind: "opening" }
  /** `isClosed` once it closed under the surface: what is written on it is still there, and cannot be stored. */
  | { readonly kind: "open"; readonly library: Library; readonly isClosed?: true }
  | { readonly kind: "failed"; readonly fault: LibraryFault; readonly message: string };

/**
 * The library for as long as the surface stands, with its fault when it cannot be opened. A surface whose library
 * closed under it (its build was replaced, say) must be loaded again, and writes nothing until then.
 */
export function useLibrary(open: () => Promise<Library> = openLibrary): LibraryState {
  const [state, setState] = useState<LibraryState>({ kind: "opening" });
  useEffect(() => {
    let isGone = false;
    let close: (() => void) | undefined;
    open().then(
      (library) => {
        if (isGone) return library.close();
        close = library.close;
        library.onStale(() => setState({ kind: "open", library, isClosed: true }));
        setState({ kind: "open", library });
      },
      (error: unknown) => {
        if (isGone) return;
        const fault = error instanceof LibraryError ? error.fault : "damaged";
        setState({ kind: "failed", fault, message: messageOf(error) });
      },
    );
    return () => {
      isGone = true;
      close?.();
    };
  }, [open]);
  return state;
}
