import { vi } from "vitest";
import type { Draft } from "@/lib/model";
import type { NoteDesk } from "@/lib/state";

/** A desk that stores nothing but drafts, those among them that wait already. */
export function deskOf(given: Partial<NoteDesk> = {}, waiting: readonly Draft[] = []): NoteDesk {
  const kept = new Map(waiting.map((draft) => [draft.key, draft]));
  return {
    drafts: {
      read: async (key) => kept.get(key),
      write: async (draft) => void kept.set(draft.key, draft),
      remove: async (key) => void kept.delete(key),
    },
    add: vi.fn(async () => undefined),
    change: vi.fn(async () => undefined),
    tags: async () => ["ministry", "to call"],
    setTags: vi.fn(),
    remove: vi.fn(),
    discardDraft: vi.fn(async () => undefined),
    ...given,
  };
}
