import { expect, it } from "vitest";
import { openTestLibrary } from "./open-test-library";

it("keeps the words of a draft until they are removed, apart from the settings", async () => {
  const { drafts, settings } = await openTestLibrary();
  await drafts.write("source bridge", "half a thou");
  await drafts.write("source bridge", "half a thought");
  expect(await drafts.read("source bridge")).toBe("half a thought");
  expect(await drafts.read("source tunnel")).toBeUndefined();
  expect(Object.keys(await settings.all())).not.toContain("draft source bridge");
  await drafts.remove("source bridge");
  expect(await drafts.read("source bridge")).toBeUndefined();
});
