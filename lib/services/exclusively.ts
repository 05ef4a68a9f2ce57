const LOCK = "sourcelight-library";

/**
 * Runs `work` while no other context of the extension adds to the library: between looking whether a document is
 * stored and storing it, nobody else may store the same one. Searches and notes are not held up.
 */
export const exclusively = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(LOCK, work);
