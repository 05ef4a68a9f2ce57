import { expect, it } from "vitest";
import type { Correction, CorrectionContent } from "@/lib/model";
import { createCorrectionDesk, type Undoable } from "@/lib/state";

const content: CorrectionContent = {
  kind: "not-a-claim",
  claim: { text: "Write to us.", pageUrl: "https://news.example/", pageTitle: "News" },
};

function deskOf(stored: readonly Correction[] = []) {
  const kept = new Map(stored.map((each) => [each.id, each]));
  const offered: (Undoable | undefined)[] = [];
  const told: boolean[] = [];
  const acts: Promise<void>[] = [];
  const desk = createCorrectionDesk({
    library: {
      corrections: {
        put: async (correction) => void kept.set(correction.id, correction),
        remove: async (id) => void kept.delete(id),
        get: async (id) => kept.get(id),
        list: async () => [...kept.values()],
      },
    },
    doWithUndo: (act) => {
      const done = act().then((undoable) => void offered.push(undoable));
      acts.push(done);
      return done;
    },
    onChanged: async (_, isMade) => told.push(isMade),
    now: () => "2025-03-06T10:00:00Z",
    newId: () => "new",
  });
  return { desk, kept, offered, told, settled: () => Promise.all(acts) };
}

it("keeps a correction, tells the pages, and offers it back", async () => {
  const { desk, kept, offered, told, settled } = deskOf();
  desk.correct(content);
  await settled();
  expect([...kept.values()]).toEqual([{ ...content, id: "new", madeAt: "2025-03-06T10:00:00Z" }]);
  await offered[0]?.undo?.();
  expect(kept.size).toBe(0);
  expect(told).toEqual([true, false]);
});

it("takes one back from the list, and offers it again as it was", async () => {
  const old = { ...content, id: "old", madeAt: "2025-03-01T10:00:00Z" };
  const { desk, kept, offered, told, settled } = deskOf([old]);
  desk.takeBack(old);
  await settled();
  expect(kept.size).toBe(0);
  await offered[0]?.undo?.();
  expect([...kept.values()]).toEqual([old]);
  expect(told).toEqual([false, true]);
});
