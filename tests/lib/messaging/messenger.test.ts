import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createMessenger, MessageError, type Sender, type Transport, toBackground } from "@/lib/messaging";
import type { Claim } from "@/lib/model";

vi.mock("wxt/browser", () => ({ browser: {} })); // Node has no browser; the transport under test is passed in

/** A transport between two ends that passes nothing by reference, as the browser does. */
function jsonTransport(sender: Sender): Transport {
  const receivers = new Set<Parameters<Transport["receive"]>[0]>();
  const copy = (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
  return {
    async send(envelope) {
      for (const receive of receivers) {
        const reply = receive(copy(envelope), sender);
        if (reply !== undefined) return copy(await reply);
      }
      throw new Error("Could not establish connection. Receiving end does not exist.");
    },
    receive(receive) {
      receivers.add(receive);
      return () => receivers.delete(receive);
    },
  };
}

const fromReader: Sender = { origin: "reader", tabId: 7, frameId: 0 };
const fromExtension: Sender = { origin: "extension" };

const claim: Claim = {
  id: "a1",
  text: "The bridge opened in 1997.",
  context: "",
  start: 0,
  end: 26,
  score: 0.8,
  why: ["event", "date"],
};

describe("a messenger", () => {
  it("carries a request to its handler and the answer back", async () => {
    const messenger = createMessenger(jsonTransport(fromReader));
    messenger.listen(toBackground, {
      crossReference: ({ claims }) =>
        claims.map(({ id }) => ({ claimId: id, standing: "silent", origins: 0 })),
    });
    const findings = await messenger.send("crossReference", { document: { title: "t" }, claims: [claim] });
    expect(findings).toEqual([{ claimId: "a1", standing: "silent", origins: 0 }]);
  });

  it("tells the sender what a handler threw", async () => {
    const messenger = createMessenger(jsonTransport(fromExtension));
    messenger.listen(toBackground, {
      readPage: () => Promise.reject(new Error("the page cannot be read")),
    });
    await expect(messenger.send("readPage", { tabId: 3 })).rejects.toThrow("the page cannot be read");
  });

  it("says that nobody answered when no end listens", async () => {
    const messenger = createMessenger(jsonTransport(fromExtension));
    await expect(messenger.send("readPage", { tabId: 3 })).rejects.toThrow(MessageError);
  });

  it("stops answering once the listening has been stopped", async () => {
    const messenger = createMessenger(jsonTransport(fromExtension));
    const stop = messenger.listen(toBackground, { libraryChanged: () => undefined });
    await messenger.send("libraryChanged");
    stop();
    await expect(messenger.send("libraryChanged")).rejects.toThrow(MessageError);
  });

  it("refuses a page that sends what only the extension may send", async () => {
    const handler = vi.fn();
    const messenger = createMessenger(jsonTransport(fromReader));
    messenger.listen(toBackground, { switchSite: handler });
    await expect(messenger.send("switchSite", { host: "example.org", on: true })).rejects.toThrow(
      "not allowed",
    );
    expect(handler).not.toHaveBeenCalled();
  });

  it("starts a handler in the very turn in which the message arrives, so a user's gesture still counts", () => {
    const transport = jsonTransport(fromReader);
    const messenger = createMessenger(transport);
    const handler = vi.fn();
    messenger.listen(toBackground, { openPanel: handler });
    void transport.send({ sourcelight: "openPanel", payload: { claimId: "a1", intent: "note" } });
    expect(handler).toHaveBeenCalledOnce();
  });

  it.each([
    ["an unknown message", { sourcelight: "dropTables" }],
    ["a name from the prototype", { sourcelight: "constructor" }],
    ["a message of someone else's", { type: "crossReference" }],
    [
      "a claim with a score above one",
      { sourcelight: "showEvidence", payload: { document: { title: "" }, claim: { ...claim, score: 2 } } },
    ],
    [
      "a claim with a field too many",
      { sourcelight: "showEvidence", payload: { document: { title: "" }, claim: { ...claim, extra: 1 } } },
    ],
    ["a document without a title", { sourcelight: "crossReference", payload: { document: {}, claims: [] } }],
    [
      "more claims than a message carries",
      { sourcelight: "crossReference", payload: { document: { title: "" }, claims: Array(101).fill(claim) } },
    ],
  ])("lets no handler see %s", async (_, envelope) => {
    const handler = vi.fn(() => []);
    const transport = jsonTransport(fromReader);
    createMessenger(transport).listen(toBackground, {
      crossReference: handler,
      showEvidence: handler as never,
    });
    const reply = await transport.send(envelope).catch(() => ({ ok: false }));
    expect(reply).toMatchObject({ ok: false });
    expect(handler).not.toHaveBeenCalled();
  });

  it("survives any envelope without an effect", async () => {
    const handler = vi.fn(() => []);
    const transport = jsonTransport(fromReader);
    createMessenger(transport).listen(toBackground, { crossReference: handler });
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (envelope) => {
        await transport
          .send({ sourcelight: "crossReference", payload: JSON.parse(JSON.stringify(envelope) ?? "null") })
          .catch(() => undefined);
      }),
    );
    expect(handler).not.toHaveBeenCalled();
  });
});
