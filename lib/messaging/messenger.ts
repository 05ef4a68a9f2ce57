import * as v from "valibot";
import type {
  Heard,
  Message,
  MessageName,
  RequestOf,
  ResponseOf,
  toBackground,
  toReader,
  toSurface,
} from "./protocol";
import type { Reply, Sender, Transport } from "./transport";

const envelopeSchema = v.object({ sourcelight: v.string(), payload: v.optional(v.unknown()) });
const replySchema = v.union([
  v.object({ ok: v.literal(true), value: v.optional(v.unknown()) }),
  v.object({ ok: v.literal(false), error: v.string() }),
]);

/** The other side answered with an error, or nobody answered. */
export class MessageError extends Error {
  override readonly name = "MessageError";

  constructor(
    asked: MessageName,
    /** In the words of the other side; absent when nobody answered. */
    readonly reason?: string,
    options?: ErrorOptions,
  ) {
    super(`${asked}: ${reason ?? "nobody answered"}`, options);
  }
}

type Payload<Name extends MessageName> = RequestOf<Name> extends undefined ? [] : [request: RequestOf<Name>];

export type Handlers<Group extends Heard> = {
  readonly [Name in keyof Group & MessageName]?: (
    request: RequestOf<Name>,
    sender: Sender,
  ) => ResponseOf<Name> | Promise<ResponseOf<Name>>;
};

type Handler = (request: unknown, sender: Sender) => unknown;

/** The value at a key of its own; never one that every object has. */
const ownOf = <Value>(values: object, name: string): Value | undefined =>
  Object.hasOwn(values, name) ? (values as Record<string, Value>)[name] : undefined;

async function ask<Name extends MessageName>(
  transport: Transport,
  tabId: number | undefined,
  name: Name,
  payload: unknown,
): Promise<ResponseOf<Name>> {
  const answer = await transport.send({ sourcelight: name, payload }, tabId).catch((cause: unknown) => {
    throw new MessageError(name, undefined, { cause });
  });
  const reply = v.safeParse(replySchema, answer);
  if (!reply.success) throw new MessageError(name);
  if (!reply.output.ok) throw new MessageError(name, reply.output.error);
  return reply.output.value as ResponseOf<Name>; // made by our own code at the other end
}

/** What one end of the extension sends and hears, over `transport`. */
export function createMessenger(transport: Transport) {
  return {
    /** To the background or the surfaces. Rejects with {@link MessageError}. */
    send: <Name extends keyof typeof toBackground | keyof typeof toSurface>(
      name: Name,
      ...[request]: Payload<Name>
    ): Promise<ResponseOf<Name>> => ask(transport, undefined, name, request),

    /** To the reader in a tab. Rejects with {@link MessageError}, also when the tab has no reader. */
    sendToTab: <Name extends keyof typeof toReader>(
      tabId: number,
      name: Name,
      ...[request]: Payload<Name>
    ): Promise<ResponseOf<Name>> => ask(transport, tabId, name, request),

    /**
     * Answers those of the `heard` messages that have a handler here. Every request is checked against its schema and
     * its sender before a handler sees it; what fails is refused without effect. Handlers start synchronously, so
     * a user's gesture at the other end still counts. Returns what stops the listening.
     */
    listen: <Group extends Heard>(heard: Group, handlers: Handlers<Group>): (() => void) =>
      transport.receive((envelope, sender) => {
        const parsed = v.safeParse(envelopeSchema, envelope);
        if (!parsed.success) return undefined;
        const name = parsed.output.sourcelight;
        const message = ownOf<Message<unknown, unknown>>(heard, name);
        const handler = ownOf<Handler>(handlers, name);
        if (message === undefined || handler === undefined) return undefined;
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
