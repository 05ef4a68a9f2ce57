import { expect, it } from "vitest";
import { soonerOrLater } from "@/entrypoints/background/sooner-or-later";

it.each([
  [0, 1],
  [2, 3],
  [9, 4],
])("tries again after %i failures, %i times in all", async (failures, times) => {
  let tried = 0;
  const act = async () => {
    tried += 1;
    if (tried <= failures) throw new Error("not yet");
  };
  await expect(soonerOrLater(act, [0, 0, 0])).resolves.toBeUndefined();
  expect(tried).toBe(times);
});
