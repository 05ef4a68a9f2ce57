import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  DEFAULT_PREFERENCES,
  languageOf,
  readPreferences,
  savePreferences,
  schemeOf,
  watchPreferences,
} from "@/lib/messaging";

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

/** The small storage of a browser that speaks `language`, as far as the preferences need it. */
const stub = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  const listeners = new Set<Listener>();
  return {
    kept,
    language: "en-GB",
    local: {
      get: async (key: string) => ({ [key]: kept[key] }),
      set: async (items: Record<string, unknown>) => {
        Object.assign(kept, items);
        for (const [key, newValue] of Object.entries(items))
          for (const listener of [...listeners]) listener({ [key]: { newValue } });
      },
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  };
});
vi.mock("wxt/browser", () => ({
  browser: { storage: { local: stub.local }, i18n: { getUILanguage: () => stub.language } },
}));

beforeEach(() => {
  delete stub.kept.preferences;
  stub.language = "en-GB";
});

describe("the reader's choices", () => {
  it("are the defaults before anything was chosen", async () => {
    expect(await readPreferences()).toEqual(DEFAULT_PREFERENCES);
  });

  it("are kept", async () => {
    const chosen = {
      language: "ar",
      colours: "dark",
      density: "fewer",
      badge: false,
      remind: "week",
    } as const;
    await savePreferences(chosen);
    expect(await readPreferences()).toEqual(chosen);
  });

  it.each([
    ["a value of another build", { density: "enormous", badge: false }, { badge: false }],
    ["nothing of sense", "dark", {}],
    ["null", null, {}],
  ])("read %s as the default, and keep the rest", async (_, stored, rest) => {
    stub.kept.preferences = stored;
    expect(await readPreferences()).toEqual({ ...DEFAULT_PREFERENCES, ...rest });
  });

  it("are told of to who watches them, until that ends", async () => {
    const onChange = vi.fn();
    const stop = watchPreferences(onChange);
    await savePreferences({ ...DEFAULT_PREFERENCES, badge: false });
    stop();
    await savePreferences(DEFAULT_PREFERENCES);
    expect(onChange.mock.calls).toEqual([[{ ...DEFAULT_PREFERENCES, badge: false }]]);
  });
});

describe("the language spoken", () => {
  it.each([
    ["en-GB", "browser", "en"],
    ["ar", "browser", "ar"],
    ["ar_EG", "browser", "ar"],
    ["de-DE", "browser", "en"],
    ["ar", "en", "en"],
    ["en", "ar", "ar"],
  ] as const)("in a browser that speaks %s, with %s chosen, is %s", (browser, language, spoken) => {
    stub.language = browser;
    expect(languageOf({ language })).toBe(spoken);
  });
});

it("shows the colours chosen, or those of the browser", () => {
  expect([schemeOf({ colours: "browser" }), schemeOf({ colours: "dark" })]).toEqual(["light dark", "dark"]);
});
