import { createStore, type StoreApi } from "zustand/vanilla";
import { messageOf } from "./live";

/** Where unfinished words wait while no one looks; a write that resolved is on the disk. */
export interface DraftKeeper {
  read(key: string): Promise<string | undefined>;
  write(key: string, text: string): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What is true of the words in the editor. "saved" is said of the note, "kept" of the draft only. */
export type DraftStatus =
  | { readonly kind: "untouched" }
  | { readonly kind: "typing" }
  | { readonly kind: "kept" }
  | { readonly kind: "not-kept"; readonly message: string }
  | { readonly kind: "saving" }
  | { readonly kind: "saved" }
  | { readonly kind: "not-saved"; readonly message: string };

export interface NoteDraftState {
  readonly text: string;
  readonly status: DraftStatus;
  /** Brings back words that were kept, unless typing has begun. */
  restore(): Promise<void>;
  type(text: string): void;
  /** Writes the draft now instead of after the pause: before the surface closes. */
  keep(): Promise<void>;
  /** True once the note is on the disk; the words stay in the editor when it is not. */
  save(): Promise<boolean>;
  /** Lets go of the words that were not saved. */
  discard(): Promise<void>;
}

export interface NoteDraftOptions {
  /** Names what the note hangs on. */
  readonly key: string;
  /** The words of the note as it is stored; empty for a new one. */
  readonly stored: string;
  readonly drafts: DraftKeeper;
  /** Stores the note. */
  readonly save: (text: string) => Promise<void>;
}

/** A pause this long writes the draft: at most half a second of typing can be lost. */
const KEEP_AFTER_MS = 300;

/** The words of one note while they are written, kept through a closed panel and never said to be saved before they are. */
export function createNoteDraftStore(options: NoteDraftOptions): StoreApi<NoteDraftState> {
  const { key, drafts } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writes: Promise<unknown> = Promise.resolve();

  return createStore<NoteDraftState>((set, get) => {
    /** One write at a time: a draft that is written late must not outlive the note that it became. */
    const inTurn = <T>(write: () => Promise<T>): Promise<T> => {
      const turn = writes.then(write, write);
      writes = turn.catch(() => undefined); // the failure is the caller's to show
      return turn;
    };

    async function keep(): Promise<void> {
      clearTimeout(timer);
      const { text, status } = get();
      if (status.kind !== "typing") return;
      try {
        await inTurn(() => (text === options.stored ? drafts.remove(key) : drafts.write(key, text)));
        if (get().status.kind === "typing" && get().text === text) set({ status: { kind: "kept" } });
      } catch (error) {
        if (get().status.kind === "typing") set({ status: { kind: "not-kept", message: messageOf(error) } });
      }
    }

    return {
      text: options.stored,
      status: { kind: "untouched" },
      restore: async () => {
        const kept = await drafts.read(key);
        if (kept !== undefined && get().status.kind === "untouched")
          set({ text: kept, status: { kind: "kept" } });
      },
      type: (text) => {
        set({ text, status: { kind: "typing" } });
        clearTimeout(timer);
        timer = setTimeout(keep, KEEP_AFTER_MS);
      },
      keep,
      save: async () => {
        clearTimeout(timer);
        const { text } = get();
        set({ status: { kind: "saving" } });
        try {
          await inTurn(() => options.save(text));
        } catch (error) {
          set({ status: { kind: "not-saved", message: messageOf(error) } });
          return false;
        }
        // the note is safe by now: a draft that stays behind only offers the same words again
        await inTurn(() => drafts.remove(key)).catch(() => undefined);
        if (get().status.kind === "saving") set({ status: { kind: "saved" } });
        return true;
      },
      discard: async () => {
        clearTimeout(timer);
        set({ text: options.stored, status: { kind: "untouched" } });
        await inTurn(() => drafts.remove(key));
      },
    };
  });
}
