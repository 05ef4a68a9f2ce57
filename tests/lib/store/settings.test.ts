import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "@/lib/store";
import { openTestLibrary } from "./open-test-library";

describe("settings", () => {
  it("answers with the defaults before anything was chosen", async () => {
    const library = await openTestLibrary();
    expect(await library.settings.all()).toEqual(DEFAULT_SETTINGS);
  });

  it("keeps what was chosen and leaves the rest alone", async () => {
    const library = await openTestLibrary();
    await library.settings.set("seedsLoaded", ["a"]);
    expect(await library.settings.all()).toEqual({ ...DEFAULT_SETTINGS, seedsLoaded: ["a"] });
  });

  it("reads a value that it does not understand as the default", async () => {
    const library = await openTestLibrary();
    await library.settings.set("seedsLoaded", "all" as unknown as string[]);
    expect(await library.settings.get("seedsLoaded")).toEqual([]);
  });
});

describe("sites", () => {
  it("tells a site switched off from one that was never chosen", async () => {
    const library = await openTestLibrary();
    await library.sites.set("example.org", false);
    expect(await library.sites.get("example.org")).toBe(false);
    expect(await library.sites.get("example.com")).toBeUndefined();
    await library.sites.clear("example.org");
    expect(await library.sites.list()).toEqual([]);
  });
});
