import { describe, expect, it } from "vitest";
import { createMessenger, type PageDescription, type Sender, type toReader } from "@/lib/messaging";
import { askAhead } from "@/lib/state";
import { askPage } from "@/lib/state/ask-page";

const TAB = 7;

type Receiver = Parameters<Parameters<typeof createMessenger>[0]["receive"]>[0];

const described = (title: string): PageDescription => ({
  reading: {
    document: { title },
    outcome: { kind: "read", partly: false },
    sentences: 1,
    claims: [],
  },
  findings: "pending",
});

/** A messenger of a surface, over tabs whose reader answers as told. */
function surfaceOver(answers: { readonly title: string; readonly text: string } | undefined) {
  const page = { current: answers };
  const asked: string[] = [];
  const receivers = new Set<Receiver>();
  const messenger = createMessenger({
    send: async (envelope) => {
      const { sourcelight, payload } = envelope as {
        readonly sourcelight: keyof typeof toReader;
        readonly payload?: { readonly from: number };
      };
      asked.push(sourcelight);
      if (page.current === undefined) throw new Error("nobody answered");
      const { title, text } = page.current;
      const value = sourcelight === "describePage" ? described(title) : text.slice(payload?.from, 200_000);
      return { ok: true, value };
    },
    receive: (receiver) => {
      receivers.add(receiver);
      return () => receivers.delete(receiver);
    },
  });
  const changeIn = (tabId: number) => {
    const sender: Sender = { origin: "reader", tabId };
    for (const receiver of receivers) void receiver({ sourcelight: "pageChanged" }, sender);
  };
  return { messenger, page, asked, receivers, changeIn };
}

const titleOf = (answer: Awaited<ReturnType<typeof askPage>>) => answer?.description.reading.document.title;

describe("a page that is asked", () => {
  it("answers with its description and its text", async () => {
    const { messenger } = surfaceOver({ title: "Bridge", text: "It is open." });
    expect(await askPage(messenger, TAB)).toEqual({ description: described("Bridge"), text: "It is open." });
  });

  it("has no answer where it has no reader", async () => {
    expect(await askPage(surfaceOver(undefined).messenger, TAB)).toBeUndefined();
  });
});

describe("a page that is asked ahead", () => {
  it("is asked at once, and once", async () => {
    const { messenger, asked } = surfaceOver({ title: "Bridge", text: "It is open." });
    const ask = askAhead(messenger, TAB);
    expect(asked).toEqual(["describePage", "readText"]);
    expect(titleOf(await ask(messenger, TAB))).toBe("Bridge");
    expect(asked).toHaveLength(2);
  });

  it("is asked anew by whoever comes second", async () => {
    const { messenger, page, receivers } = surfaceOver({ title: "Bridge", text: "It is open." });
    const ask = askAhead(messenger, TAB);
    await ask(messenger, TAB);
    expect(receivers.size).toBe(0);
    page.current = { title: "Bridge shut", text: "It is shut." };
    expect(titleOf(await ask(messenger, TAB))).toBe("Bridge shut");
  });

  it.each([
    [TAB, "Bridge shut"],
    [8, "Bridge"],
  ])("is asked anew once the page of tab %d has changed: %s", async (tabId, title) => {
    const { messenger, page, changeIn } = surfaceOver({ title: "Bridge", text: "It is open." });
    const ask = askAhead(messenger, TAB);
    await Promise.resolve();
    page.current = { title: "Bridge shut", text: "It is shut." };
    changeIn(tabId);
    expect(titleOf(await ask(messenger, TAB))).toBe(title);
  });
});
