import { describe, expect, it, vi } from "vitest";
import { type PageDescription, TEXT_PER_MESSAGE } from "@/lib/messaging";
import type { Claim, Finding } from "@/lib/model";
import { createPageStore, mayBeReadable, type PageStoreOptions, type PageView } from "@/lib/state";

const claimOf = (id: string): Claim => ({
  id,
  text: `Claim ${id}.`,
  context: "",
  start: 0,
  end: 8,
  score: 0.9,
  why: ["event"],
});

const silent = ({ id }: Claim): Finding => ({ claimId: id, standing: "silent", origins: 0, evidence: [] });

const described = (...ids: readonly string[]): PageDescription => ({
  reading: {
    document: { title: "The bridge is open" },
    outcome: { kind: "read", partly: false },
    sentences: 20,
    claims: ids.map(claimOf),
  },
  findings: "pending",
});

interface Given extends Partial<PageStoreOptions> {
  readonly page?: PageDescription;
  readonly text?: string;
  readonly hasReader?: boolean;
  readonly findEvidence?: (claims: readonly Claim[]) => Finding[];
}

/** A page that has no reader until it is read, unless told. */
function storeOf(given: Given) {
  let hasReader = given.hasReader ?? true;
  const sent: string[] = [];
  const views: PageView["kind"][] = [];
  const messenger = {
    sendToTab: async (_tabId: number, name: string, request?: { readonly from: number }) => {
      sent.push(name);
      if (!hasReader) throw new Error("nobody answered");
      if (name === "readText") return (given.text ?? "").slice(request?.from ?? 0).slice(0, TEXT_PER_MESSAGE);
      return given.page ?? described("a", "b");
    },
    send: async (name: string, request: { readonly claims: readonly Claim[] }) => {
      sent.push(name);
      if (name === "findEvidence")
        return (given.findEvidence ?? ((claims) => claims.map(silent)))(request.claims);
      hasReader = true;
      return undefined;
    },
  } as PageStoreOptions["messenger"];
  const store = createPageStore({
    tabId: 7,
    address: "https://news.example/bridge",
    messenger,
    readAtOnce: false,
    isSwitchedOff: false,
    ...given,
  });
  store.subscribe(({ view }) => views.push(view.kind));
  return { store, sent, views, view: () => store.getState().view };
}

const findingsOf = (view: PageView) => (view.kind === "ready" ? [...view.findings.keys()] : undefined);

describe("the page of a tab", () => {
  it("shows its claims, then what the library says of them", async () => {
    const { store, view } = storeOf({});
    await store.getState().load();
    expect(view()).toMatchObject({ kind: "ready", comparison: { kind: "done" } });
    expect(findingsOf(view())).toEqual(["a", "b"]);
  });

  it("is read at once where the gesture allows it", async () => {
    const { store, sent, views } = storeOf({ hasReader: false, readAtOnce: true });
    await store.getState().load();
    const asked = ["describePage", "readText"];
    expect(sent).toEqual([...asked, "readPage", ...asked, "findEvidence"]);
    expect(views[0]).toBe("reading");
  });

  it("waits to be asked otherwise", async () => {
    const { store, sent, view } = storeOf({ hasReader: false });
    await store.getState().load();
    expect(view()).toEqual({ kind: "not-read" });
    await store.getState().read();
    expect(sent).toContain("readPage");
    expect(view().kind).toBe("ready");
  });

  it("is neither asked nor read on a site that is switched off", async () => {
    const { store, sent, view } = storeOf({ isSwitchedOff: true, readAtOnce: true });
    await store.getState().load();
    expect(view()).toEqual({ kind: "left-alone", why: "switched-off" });
    expect(sent).toEqual([]);
  });

  it("that no extension may read is not tried", async () => {
    const { store, sent, view } = storeOf({ address: "chrome://settings", readAtOnce: true });
    await store.getState().load();
    expect(view()).toEqual({ kind: "unsupported" });
    expect(sent).toEqual([]);
  });

  it("keeps the reason why it was left alone", async () => {
    const page = described();
    const reading = { ...page.reading, outcome: { kind: "left-alone", why: "not-an-article" } } as const;
    const { store, view } = storeOf({ page: { ...page, reading } });
    await store.getState().load();
    expect(view()).toEqual({ kind: "left-alone", why: "not-an-article" });
  });

  it.each([
    ["https://news.example/bridge", "failed"],
    [undefined, "unsupported"],
  ])("that refuses to be read, at the address %j, is %s", async (address, kind) => {
    const { store, view } = storeOf({
      hasReader: false,
      readAtOnce: true,
      address,
      messenger: {
        sendToTab: () => Promise.reject(new Error("nobody answered")),
        send: () => Promise.reject(new Error("no access")),
      },
    });
    await store.getState().load();
    expect(view().kind).toBe(kind);
  });

  it("shows the first findings of a long page before the last", async () => {
    const ids = Array.from({ length: 20 }, (_, index) => String(index));
    const seen: number[] = [];
    const { store } = storeOf({ page: described(...ids) });
    store.subscribe(({ view }) => {
      if (view.kind === "ready") seen.push(view.findings.size);
    });
    await store.getState().load();
    expect(seen).toEqual([0, 8, 16, 20, 20]);
  });

  it("has its whole text, however many messages that takes", async () => {
    const text = "The bridge is open. ".repeat(20_000);
    const { store, view } = storeOf({ text });
    await store.getState().load();
    expect(view()).toMatchObject({ text });
  });

  it("keeps what was found when the library fails, and compares again when asked", async () => {
    const findEvidence = vi.fn((claims: readonly Claim[]) => claims.map(silent));
    findEvidence.mockImplementationOnce(() => {
      throw new Error("no room left");
    });
    const { store, view } = storeOf({ findEvidence });
    await store.getState().load();
    expect(view()).toMatchObject({ comparison: { kind: "failed", message: "no room left" } });
    await store.getState().compareAgain();
    expect(view()).toMatchObject({ comparison: { kind: "done" } });
  });

  it("keeps findings on screen while a page that changed is compared again", async () => {
    const sizes: number[] = [];
    const { store } = storeOf({});
    await store.getState().load();
    store.subscribe(({ view }) => {
      if (view.kind === "ready") sizes.push(view.findings.size);
    });
    await store.getState().load();
    expect(sizes).toEqual([2, 2, 2]);
  });

  it("shows what was asked ahead", async () => {
    const { store, sent, view } = storeOf({
      ask: async () => ({ description: described("ahead"), text: "Ahead." }),
    });
    await store.getState().load();
    expect(view()).toMatchObject({ text: "Ahead.", reading: { claims: [{ id: "ahead" }] } });
    expect(sent).toEqual(["findEvidence"]);
  });

  it("drops answers to a question that a newer one replaced", async () => {
    const answers: ((page: PageDescription) => void)[] = [];
    const sendToTab = (_tabId: number, name: string) =>
      name === "readText"
        ? Promise.resolve("")
        : new Promise<PageDescription>((answer) => answers.push(answer));
    const { store, view } = storeOf({
      messenger: { send: async () => [], sendToTab } as unknown as PageStoreOptions["messenger"],
    });
    const loads = [store.getState().load(), store.getState().load()];
    answers[1]?.(described("new"));
    answers[0]?.(described("old"));
    await Promise.all(loads);
    expect(view()).toMatchObject({ reading: { claims: [{ id: "new" }] } });
  });
});

it.each([
  ["https://news.example/", true],
  ["http://localhost:8080/a", true],
  ["file:///home/me/a.html", true],
  [undefined, true],
  ["", true],
  ["chrome://extensions", false],
  ["about:blank", false],
  ["moz-extension://abc/page.html", false],
  ["data:text/html,x", false],
  ["not an address", false],
])("the address %j may be readable: %s", (address, readable) => {
  expect(mayBeReadable(address)).toBe(readable);
});
