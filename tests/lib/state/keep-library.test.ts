import { afterEach, expect, it, vi } from "vitest";
import { askToKeepLibrary } from "@/lib/state";

afterEach(() => vi.unstubAllGlobals());

const storageThat = (isKept: boolean) => {
  const storage = { persisted: vi.fn(async () => isKept), persist: vi.fn(async () => true) };
  vi.stubGlobal("navigator", { storage });
  return storage;
};

it("asks where nothing is promised", async () => {
  const { persist } = storageThat(false);
  await askToKeepLibrary();
  expect(persist).toHaveBeenCalledOnce();
});

it("does not ask again where it is promised", async () => {
  const { persist } = storageThat(true);
  await askToKeepLibrary();
  expect(persist).not.toHaveBeenCalled();
});

it("fails no save in a browser that has no such promise", async () => {
  vi.stubGlobal("navigator", {});
  await expect(askToKeepLibrary()).resolves.toBeUndefined();
});
