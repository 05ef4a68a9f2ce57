import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createMessenger, type Handlers } from "@/lib/messaging";
import { type MessageName, toBackground, toReader, toSurface } from "@/lib/messaging/protocol";
import { type Reply, senderOf } from "@/lib/messaging/transport";
import { requests, senders } from "./forged.cases";

vi.mock("wxt/browser", () => ({ browser: {} })); // Node has no browser; messages are handed over here

const own = { id: "own", origin: "chrome-extension://own/" };
const protocol = { ...toBackground, ...toSurface, ...toReader };
const names = Object.keys(protocol) as MessageName[];
type BrowserSender = Parameters<typeof senderOf>[0];

/** The three ends of the extension with a handler for every message, and a way to hand each of them a message. */
function ends(handle: (name: MessageName) => unknown) {
  const receivers: ((envelope: unknown, sender: BrowserSender) => Promise<Reply> | undefined)[] = [];
  const messenger = createMessenger({
    send: () => Promise.reject(new Error("sends nothing")),
    receive(receive) {
      receivers.push((envelope, from) => {
        const sender = senderOf(from, own);
        return sender === undefined ? undefined : receive(envelope, sender);
      });
      return () => undefined;
    },
  });
  const all = Object.fromEntries(names.map((name) => [name, () => handle(name)]));
  for (const heard of [toReader, toSurface, toBackground])
    messenger.listen(heard, all as Handlers<typeof heard>);
  return async (envelope: unknown, sender: BrowserSender): Promise<Reply[]> => {
    const replies = await Promise.all(receivers.map((receive) => receive(envelope, sender)));
    return replies.filter((reply) => reply !== undefined);
  };
}

describe("a message", { tags: ["H10"] }, () => {
  it.each(senders)("from $who is answered only where the protocol lists the pair", async ({ sender, as }) => {
    const answered: string[] = [];
    const deliver = ends((name) => answered.push(name));
    for (const name of names) await deliver({ sourcelight: name, payload: requests[name] }, sender);
    expect(answered).toEqual(names.filter((name) => protocol[name].from === as));
  });

  it("that was forged reaches no handler, and is answered with nothing but a refusal", async ({ task }) => {
    let handled = 0;
    const deliver = ends(() => {
      handled += 1;
      return "a passage of the library";
    });
    const forged = fc.record(
      {
        sourcelight: fc.oneof(fc.constantFrom(...names), fc.string(), fc.anything()),
        payload: fc.anything({ maxDepth: 2 }),
      },
      { requiredKeys: [] },
    );
    const notEmpty = (payload: unknown) => payload !== undefined; // the request of a message that asks for nothing
    const strangers = senders.filter(({ as }) => as === "nobody").map(({ sender }) => sender);
    const samples = fc.sample(forged, { numRuns: 100_000, seed: 1 });
    let answers = 0;
    for (const [index, envelope] of samples.entries()) {
      const stranger = strangers[index % strangers.length] ?? expect.fail("no stranger");
      answers += (await deliver(envelope, stranger)).length;
      if (!notEmpty(envelope.payload)) continue;
      const { sender } = senders[index % senders.length] ?? expect.fail("no sender");
      const replies = await deliver(envelope, sender);
      expect(replies.filter(({ ok }) => ok)).toEqual([]);
    }
    task.meta.figure = `${samples.length} fuzzed messages: ${handled} handled, ${answers} answers to strangers`;
    expect(handled).toBe(0);
    expect(answers).toBe(0);
  });
});
