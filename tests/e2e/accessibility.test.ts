import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mode, showIn } from "@/scripts/surfaces/modes";
import { openStage, type Stage } from "@/scripts/surfaces/open-surface";
import { surfaceStates } from "@/scripts/surfaces/surface-states";
import { violations } from "./violations";
import { withOpenCard } from "./with-open-card";

it("sees a fault that is there", async () => {
  const stage = await openStage();
  const page = await stage.browser.newPage();
  await page.setContent(
    "<!doctype html><html lang='en'><title>Planted</title><main><h1>A</h1><button></button></main>",
  );
  expect(await violations(page)).toEqual([expect.stringContaining("button-name")]);
  await stage.close();
});

describe("every surface in every state", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  describe.each([
    ["en", "light"],
    ["en", "dark"],
    ["ar", "light"],
  ] as const)("in %s and %s", (language, mode: Mode) => {
    beforeAll(() => stage.speak(language));

    it.each(surfaceStates)("$name has no fault that axe can find", async (state) => {
      const page = await stage.open(state);
      await showIn(page, mode);
      const looked = state.file === "" ? await withOpenCard(page) : page;
      expect(await violations(looked)).toEqual([]);
      await page.close();
    });
  });
});
