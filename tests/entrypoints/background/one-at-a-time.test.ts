import { expect, it } from "vitest";
import { oneAtATime } from "@/entrypoints/background/one-at-a-time";

it("starts a run only when the one before it has ended, also when that failed", async () => {
  const happened: string[] = [];
  const gates: PromiseWithResolvers<void>[] = [];
  const run = oneAtATime(async () => {
    const gate = Promise.withResolvers<void>();
    const name = gates.push(gate);
    happened.push(`start ${name}`);
    await gate.promise;
    happened.push(`end ${name}`);
  });
  const [first, second] = [run(), run()];
  await Promise.resolve();
  gates[0]?.reject(new Error("no library"));
  await expect(first).rejects.toThrow("no library");
  await Promise.resolve();
  gates[1]?.resolve();
  await second;
  expect(happened).toEqual(["start 1", "start 2", "end 2"]);
});

it("lets everyone who asks hear of their own run", async () => {
  let runs = 0;
  const run = oneAtATime(async () => {
    runs += 1;
    if (runs === 2) throw new Error("second");
  });
  const outcomes = await Promise.allSettled([run(), run(), run()]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});
