import * as v from "valibot";
import {
  type MessageName,
  type MessagesTo,
  protocol,
  type Receiver,
  type RequestOf,
  type ResponseOf,
} from "./protocol";
import type { Reply, Sender, Transport } from "./transport";

const envelopeSchema = v.object({ sourcelight: v.string(), payload: v.optional(v.unknown()) });
const replySchema = v.union([
  v.object({ ok: v.literal(true), value: v.optional(v.unknown()) }),
  v.object({ ok: v.literal(false), error: v.string() }),
]);

const isMessageName = (name: string): name is MessageName => Object.hasOwn(protocol, name);

/** The other side answered with an error, or nobody answered. */
export class MessageError extends Error {
  override readonly name = "MessageError";
}

type Payload<Name extends MessageName> = RequestOf<Name> extends undefined ? [] : [request: RequestOf<Name>];

export type Handlers<To extends Receiver> = {
  readonly [Name in MessagesTo<To>]?: (
    request: RequestOf<Name>,
    sender: Sender,
  ) => ResponseOf<Name> | Promise<ResponseOf<Name>>;
};

async function ask<Name extends MessageName>(
  transport: Transport,
  tabId: number | undefined,
  name: Name,
  payload: unknown,
): Promise<ResponseOf<Name>> {
  const answer = await transport.send({ sourcelight: name, payload }, tabId).catch((cause: unknown) => {
    throw new MessageError(`${name}: nobody answered`, { cause });
  });
  const reply = v.safeParse(replySchema, answer);
  if (!reply.success) throw new MessageError(`${name}: nobody answered`);
  if (!reply.output.ok) throw new MessageError(`${name}: ${reply.output.error}`);
  return reply.output.value as ResponseOf<Name>; // made by our own code at the other end
}

/** What one end of the extension sends and hears, over `transport`. */
export function createMessenger(transport: Transport) {
  return {
    /** To the background or the surfaces. Rejects with {@link MessageError}. */
    send: <Name extends MessagesTo<"background" | "surface">>(
      name: Name,
      ...[request]: Payload<Name>
    ): Promise<ResponseOf<Name>> => ask(transport, undefined, name, request),

    /** To the reader in a tab. Rejects with {@link MessageError}, also when the tab has no reader. */
    sendToTab: <Name extends MessagesTo<"reader">>(
      tabId: number,
      name: Name,
      ...[request]: Payload<Name>
    ): Promise<ResponseOf<Name>> => ask(transport, tabId, name, request),

    /**
     * Answers the messages that have a handler here. Every request is checked against its schema and its
     * sender before a handler sees it; what fails is refused without effect. Handlers start synchronously, so
     * a user's gesture at the other end still counts. Returns what stops the listening.
     */
    listen: <To extends Receiver>(to: To, handlers: Handlers<To>): (() => void) =>
      transport.receive((envelope, sender) => {
        const parsed = v.safeParse(envelopeSchema, envelope);
        if (!parsed.success || !isMessageName(parsed.output.sourcelight)) return undefined;
        const name = parsed.output.sourcelight;
        const message = protocol[name];
        if (message.to !== to) return undefined;
        const handler = handlers[name as MessagesTo<To>] as
          | ((request: unknown, sender: Sender) => unknown)
          | undefined;
        if (handler === undefined) return undefined;
        if (message.from !== sender.origin) return Promise.resolve(refusal("sender not allowed"));
        const request = v.safeParse(message.request, parsed.output.payload);
        if (!request.success) return Promise.resolve(refusal(v.summarize(request.issues)));
        return answer(() => handler(request.output, sender));
      }),
  };
}

export type Messenger = ReturnType<typeof createMessenger>;

const refusal = (error: string): Reply => ({ ok: false, error });

async function answer(handle: () => unknown): Promise<Reply> {
  try {
    return { ok: true, value: await handle() };
  } catch (error) {
    return refusal(error instanceof Error ? error.message : String(error));
  }
}
