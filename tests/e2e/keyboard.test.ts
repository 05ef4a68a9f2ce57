import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "@/scripts/surfaces/open-surface";
import { surfaceStates } from "@/scripts/surfaces/surface-states";
import { operable, tabStops } from "./keyboard";

const own = surfaceStates.filter(({ file }) => file !== "");

describe("Tab alone", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it.each(own)("stops at everything that can be operated, in reading order: $name", async (state) => {
    const page = await stage.open(state);
    const wanted = await operable(page);
    const stops = await tabStops(page);
    await page.close();
    expect(stops.map(({ name }) => name)).toEqual(wanted);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  });
});
