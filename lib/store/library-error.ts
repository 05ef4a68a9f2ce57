/** Why the library cannot be used: every surface has words and a way out for each. */
export type LibraryFault =
  /** Written by a newer build; reading it with this one would hide rows. */
  | "newer-version"
  /** Another context holds an older version open and does not let go. */
  | "blocked"
  /** IndexedDB is missing or refuses, as in some private windows. */
  | "unavailable"
  /** The browser says that the files are broken. */
  | "damaged"
  /** No room left. */
  | "full"
  /** Closed under this context: a newer build took over, or the browser let go of the files. Open it anew. */
  | "stale";

/** The library cannot be opened or written. Never to be shown as an empty library. */
export class LibraryError extends Error {
  override readonly name = "LibraryError";

  constructor(
    readonly fault: LibraryFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const FAULTS: Readonly<Record<string, LibraryFault>> = {
  VersionError: "newer-version",
  QuotaExceededError: "full",
  DatabaseClosedError: "stale",
  MissingAPIError: "unavailable",
  InvalidStateError: "unavailable",
  SecurityError: "unavailable",
  UnknownError: "damaged",
  NotReadableError: "damaged",
  DataError: "damaged",
};

/** What Dexie or IndexedDB reported, innermost first: Dexie wraps errors, and repeats their words. */
function reportedBy(error: unknown): Error[] {
  const errors: Error[] = [];
  for (let at: unknown = error; at instanceof Error && errors.length < 5; ) {
    errors.push(at);
    at = "inner" in at ? at.inner : at.cause;
  }
  return errors.reverse();
}

/** `error` as a `LibraryError`; an error that is already one stays itself. */
export function toLibraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  const reported = reportedBy(error);
  const known = reported.find(({ name }) => Object.hasOwn(FAULTS, name));
  const fault = (known === undefined ? undefined : FAULTS[known.name]) ?? "damaged";
  const message = (known ?? reported[0])?.message ?? String(error);
  return new LibraryError(fault, `the library cannot be used (${fault}): ${message}`, { cause: error });
}
