import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Draft, NoteTarget } from "@/lib/model";
import { createNoteDraftStore, type DraftKeeper, type NoteDraftOptions } from "@/lib/state";

const target: NoteTarget = { kind: "source", sourceId: "post" };

function draftOf(given: Partial<NoteDraftOptions> = {}, words?: string) {
  const kept = new Map(words === undefined ? [] : [["note a", words]]);
  const saved: string[] = [];
  const drafts: DraftKeeper = {
    read: async (key) => {
      const text = kept.get(key);
      return text === undefined ? undefined : { key, text, target };
    },
    write: async ({ key, text }) => void kept.set(key, text),
    remove: async (key) => void kept.delete(key),
  };
  const store = createNoteDraftStore({
    subject: { target, noteId: "a" },
    stored: "",
    drafts,
    save: async (text) => void saved.push(text),
    ...given,
  });
  return { kept, saved, state: () => store.getState() };
}

const refuse = () => Promise.reject(new Error("no room left"));

describe("the draft of a note", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is kept within half a second of the last key", async () => {
    const { kept, state } = draftOf();
    state().type("half a");
    state().type("half a thought");
    expect(state().status.kind).toBe("typing");
    await vi.advanceTimersByTimeAsync(500);
    expect(kept.get("note a")).toBe("half a thought");
    expect(state().status.kind).toBe("kept");
  });

  it("misses nothing older than half a second, however steadily one types", async () => {
    const { kept, state } = draftOf();
    const typedAt: number[] = [];
    for (let key = 1; key <= 500; key += 1) {
      state().type("x".repeat(key));
      typedAt.push(Date.now());
      await vi.advanceTimersByTimeAsync(40 + ((key * 37) % 160)); // a fast typist's uneven hand
      const lost = typedAt.slice(kept.get("note a")?.length ?? 0);
      expect(Date.now() - (lost[0] ?? Date.now())).toBeLessThan(500);
    }
  });

  it("is kept when the note could not be saved", async () => {
    const { kept, state } = draftOf({ save: refuse });
    state().type("a thought");
    expect(await state().save()).toBe(false);
    expect(kept.get("note a")).toBe("a thought");
    expect(state().status.kind).toBe("not-saved");
  });

  it("is kept at once when the surface goes away", async () => {
    const { kept, state } = draftOf();
    state().type("half a thought");
    await state().keep();
    expect(kept.get("note a")).toBe("half a thought");
  });

  it("comes back", async () => {
    const { state } = draftOf({}, "half a thought");
    await state().restore();
    expect(state()).toMatchObject({ text: "half a thought", status: { kind: "kept" } });
  });

  it("comes back whole to an editor that takes the place of another at once", async () => {
    const kept: Draft[] = [];
    const drafts: DraftKeeper = {
      read: async () => kept.at(-1),
      write: async (draft) => {
        await new Promise((resolve) => setTimeout(resolve, 30));
        kept.push(draft);
      },
      remove: async () => undefined,
    };
    const [first, second] = [draftOf({ drafts }), draftOf({ drafts })];
    first.state().type("half a thought");
    void first.state().keep();
    const restored = second.state().restore();
    await vi.advanceTimersByTimeAsync(50);
    await restored;
    expect(second.state().text).toBe("half a thought");
  });

  it("does not come back over words typed meanwhile", async () => {
    const { state } = draftOf({}, "old");
    const restored = state().restore();
    state().type("new");
    await restored;
    expect(state().text).toBe("new");
  });

  it("is gone once the note is saved, also when a write was under way", async () => {
    const { kept, saved, state } = draftOf();
    state().type("a thought");
    const keeping = state().keep();
    expect(await state().save()).toBe(true);
    await keeping;
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved).toEqual(["a thought"]);
    expect(kept.size).toBe(0);
    expect(state().status.kind).toBe("saved");
  });

  it("is not kept when it says no more than the stored note", async () => {
    const { kept, state } = draftOf({ stored: "a thought" }, "a thoughtless");
    state().type("a thought");
    await state().keep();
    expect(kept.size).toBe(0);
  });

  it("is let go when discarded", async () => {
    const { kept, state } = draftOf({ stored: "a thought" }, "a thoughtless");
    await state().restore();
    const letGo: string[] = [];
    await state().discard(async (words) => {
      letGo.push(words);
      kept.clear();
    });
    expect(state().text).toBe("a thought");
    expect(letGo).toEqual(["a thoughtless"]);
    expect(kept.size).toBe(0);
  });

  it("never says saved when the write failed, and keeps the words", async () => {
    const { kept, state } = draftOf({ save: refuse });
    state().type("a thought");
    await state().keep();
    expect(await state().save()).toBe(false);
    expect(state()).toMatchObject({
      text: "a thought",
      status: { kind: "not-saved", message: "no room left" },
    });
    expect(kept.get("note a")).toBe("a thought");
  });

  it("says when it could not be kept", async () => {
    const drafts = { read: async () => undefined, write: refuse, remove: refuse };
    const { state } = draftOf({ drafts });
    state().type("a thought");
    await state().keep();
    expect(state().status).toEqual({ kind: "not-kept", message: "no room left" });
  });

  it("is saved even if the draft cannot be cleared away", async () => {
    const drafts = { read: async () => undefined, write: async () => undefined, remove: refuse };
    const { saved, state } = draftOf({ drafts });
    state().type("a thought");
    expect(await state().save()).toBe(true);
    expect(saved).toEqual(["a thought"]);
  });
});
