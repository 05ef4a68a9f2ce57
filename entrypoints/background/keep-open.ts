import type { Library } from "@/lib/store";

/** Opens once and keeps it; an opening that failed, or a library that made way for a newer one, is tried anew. */
export function keepOpen(open: () => Promise<Library>): () => Promise<Library> {
  let opened: Promise<Library> | undefined;
  const forget = () => {
    opened = undefined;
  };
  return () => {
    opened ??= open().then(
      (library) => {
        library.onStale(forget);
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
