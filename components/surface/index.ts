export { Alone } from "./Alone";
export { ErrorBoundary } from "./ErrorBoundary";
export { LibraryGate } from "./LibraryGate";
export { LiveGate } from "./LiveGate";
export { Recovery } from "./Recovery";
export { Wordmark } from "./Wordmark";
