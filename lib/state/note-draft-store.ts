import { createStore, type StoreApi } from "zustand/vanilla";
import { type DraftSubject, keyOfDraft } from "@/lib/model";
import type { Drafts } from "@/lib/store";
import { messageOf } from "./live";

/** Where unfinished words wait while no one looks; a write that resolved is on the disk. */
export type DraftKeeper = Pick<Drafts, "read" | "write" | "remove">;

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
  /** Lets go of the words that were not saved; `letGo` takes them out of the keeping. */
  discard(letGo: (words: string) => Promise<void>): Promise<void>;
}

export interface NoteDraftOptions {
  readonly subject: DraftSubject;
  /** The words of the note as it is stored; empty for a new one. */
  readonly stored: string;
  readonly drafts: DraftKeeper;
  /** Stores the note. */
  readonly save: (text: string) => Promise<void>;
}

/** The draft is written this long after the first key that it misses: less than half a second of typing can be lost. */
const KEEP_AFTER_MS = 250;

const allTurns = new WeakMap<DraftKeeper, Map<string, Promise<unknown>>>();

function turnsOf(drafts: DraftKeeper): Map<string, Promise<unknown>> {
  const turns = allTurns.get(drafts) ?? new Map<string, Promise<unknown>>();
  allTurns.set(drafts, turns);
  return turns;
}

/** The states in which the words may be nowhere but in the editor. */
const UNKEPT: ReadonlySet<DraftStatus["kind"]> = new Set(["typing", "not-kept", "not-saved"]);

/** The words of one note while they are written, kept through a closed panel and never said to be saved before they are. */
export function createNoteDraftStore(options: NoteDraftOptions): StoreApi<NoteDraftState> {
  const { subject, drafts } = options;
  const key = keyOfDraft(subject);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /**
   * One thing at a time, over all editors of the same draft: one that is written late must not outlive the note that it
   * became, and an editor that takes the place of another must find its last words.
   */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turns = turnsOf(drafts);
    const turn = (turns.get(key) ?? Promise.resolve()).then(act);
    turns.set(
      key,
      turn.catch(() => undefined), // the failure is the caller's to show
    );
    return turn;
  };

  return createStore<NoteDraftState>((set, get) => {
    const stopWaiting = (): void => {
      clearTimeout(timer);
      timer = undefined;
    };

    async function keep(): Promise<void> {
      stopWaiting();
      const { text, status } = get();
      if (!UNKEPT.has(status.kind)) return;
      try {
        await inTurn(() =>
          text === options.stored ? drafts.remove(key) : drafts.write({ ...subject, key, text }),
        );
        if (get().status.kind === "typing" && get().text === text) set({ status: { kind: "kept" } });
      } catch (error) {
        if (get().status.kind === "typing") set({ status: { kind: "not-kept", message: messageOf(error) } });
      }
    }

    return {
      text: options.stored,
      status: { kind: "untouched" },
      restore: async () => {
        const kept = await inTurn(() => drafts.read(key));
        if (kept !== undefined && get().status.kind === "untouched")
          set({ text: kept.text, status: { kind: "kept" } });
      },
      type: (text) => {
        set({ text, status: { kind: "typing" } });
        timer ??= setTimeout(keep, KEEP_AFTER_MS); // not put off by the next key, or steady typing would keep nothing
      },
      keep,
      save: async () => {
        stopWaiting();
        const { text } = get();
        set({ status: { kind: "saving" } });
        try {
          await inTurn(() => options.save(text));
        } catch (error) {
          set({ status: { kind: "not-saved", message: messageOf(error) } });
          await keep();
          return false;
        }
        // the note is safe by now: a draft that stays behind only offers the same words again
        await inTurn(() => drafts.remove(key)).catch(() => undefined);
        if (get().status.kind === "saving") set({ status: { kind: "saved" } });
        return true;
      },
      discard: async (letGo) => {
        stopWaiting();
        const { text } = get();
        set({ text: options.stored, status: { kind: "untouched" } });
        await inTurn(() => letGo(text === options.stored ? "" : text));
      },
    };
  });
}
