import { beforeEach, describe, expect, it, vi } from "vitest";
import { suggestPassages } from "@/entrypoints/background/suggest";
import { addSources } from "@/lib/services";
import { makeSource, openTestLibrary } from "../../lib/store/open-test-library";

type Suggestion = { readonly content: string; readonly description: string };

/** The address bar is the browser's own, which no driver can type in. */
const bar = vi.hoisted(() => ({
  typed: (_: string, __: (suggestions: Suggestion[]) => void): void => undefined,
  entered: (_: string, __: string): void => undefined,
  update: vi.fn(),
  create: vi.fn(),
}));
vi.mock("wxt/browser", () => ({
  browser: {
    omnibox: {
      onInputChanged: {
        addListener: (listener: typeof bar.typed) => Object.assign(bar, { typed: listener }),
      },
      onInputEntered: {
        addListener: (listener: typeof bar.entered) => Object.assign(bar, { entered: listener }),
      },
      setDefaultSuggestion: () => undefined,
    },
    tabs: { update: bar.update, create: bar.create },
    runtime: { getURL: (path: string) => `chrome-extension://own${path}` },
    i18n: { getMessage: () => "" },
  },
}));

const suggested = (typed: string) =>
  new Promise<Suggestion[]>((resolve) => {
    bar.typed(typed, resolve);
  });

describe("the keyword in the address bar", () => {
  beforeEach(async () => {
    vi.clearAllMocks();
    const library = await openTestLibrary();
    await addSources(
      library,
      Array.from({ length: 7 }, (_, at) =>
        makeSource(`s${at}`, `Report ${at}. The bridge <b>carried</b> ${at} & more trains.`),
      ),
    );
    suggestPassages(async () => library);
  });

  it("suggests five passages, each with the address of its place", async () => {
    const suggestions = await suggested("bridge trains");
    expect(suggestions).toHaveLength(5);
    for (const { content } of suggestions) {
      expect(content).toMatch(/^chrome-extension:\/\/own\/library\.html#source=s\d&start=10&end=\d+$/);
    }
  });

  it("writes words of sources so that no browser reads them as markup", async () => {
    const [first] = await suggested("bridge trains");
    expect(first?.description).toMatch(
      /^Title of s\d: The bridge &lt;b&gt;carried&lt;\/b&gt; \d &amp; more trains\.$/,
    );
  });

  it("suggests nothing for words that no source has", async () => {
    expect(await suggested("xylophone")).toEqual([]);
  });

  it("lets an answer to words that were typed over go unsaid", async () => {
    const late = vi.fn();
    bar.typed("bridge", late);
    await suggested("bridge trains");
    expect(late).not.toHaveBeenCalled();
  });

  it.each([
    [
      "a suggestion",
      "chrome-extension://own/library.html#source=s1",
      "chrome-extension://own/library.html#source=s1",
    ],
    ["words", "old bridge", "chrome-extension://own/library.html#find=old+bridge"],
    [
      "a foreign address",
      "https://evil.example/",
      "chrome-extension://own/library.html#find=https%3A%2F%2Fevil.example%2F",
    ],
  ])("opens what %s leads to", async (_, chosen, url) => {
    bar.entered(chosen, "currentTab");
    expect(bar.update).toHaveBeenCalledWith({ url });
    bar.entered(chosen, "newBackgroundTab");
    expect(bar.create).toHaveBeenCalledWith({ url, active: false });
  });
});
