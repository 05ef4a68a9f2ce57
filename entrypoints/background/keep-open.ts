import type { Library } from "@/lib/store";

/**
 * Opens once and keeps it; an opening that failed, or a library that closed by itself, is tried anew. `onClosed` is
 * told of the latter.
 */
export function keepOpen(
  open: () => Promise<Library>,
  onClosed: () => void = () => undefined,
): () => Promise<Library> {
  let opened: Promise<Library> | undefined;
  const forget = () => {
    opened = undefined;
  };
  return () => {
    opened ??= open().then(
      (library) => {
        library.onStale(() => {
          forget();
          onClosed();
        });
        return library;
      },
      (error: unknown) => {
        forget();
        throw error;
      },
    );
    return opened;
  };
}
