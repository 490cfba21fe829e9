/** A set of messages: each is a method that takes one value, or none, and answers with another. */
type Protocol<P> = { readonly [Name in keyof P]: (payload: never) => unknown };

type PayloadOf<Message> = Message extends (payload: infer Payload) => unknown ? Payload : undefined;
type AnswerOf<Message> = Message extends (payload: never) => infer Answer ? Answer : never;

/** What answers each message of a protocol. A message without a handler does not compile. */
export type Handlers<P extends Protocol<P>, Sender> = {
  readonly [Name in keyof P]: (
    payload: PayloadOf<P[Name]>,
    sender: Sender,
  ) => AnswerOf<P[Name]> | Promise<AnswerOf<P[Name]>>;
};

/** Sends a message of a protocol. */
export type Send<P extends Protocol<P>> = <Name extends keyof P & string>(
  name: Name,
  ...payload: unknown extends PayloadOf<P[Name]> ? [] : [payload: PayloadOf<P[Name]>]
) => Promise<AnswerOf<P[Name]>>;

/** A message as it travels. */
interface Envelope {
  readonly coprod: string;
  readonly payload?: unknown;
}

/** What came back: an answer, or the words of what went wrong. */
interface Reply {
  readonly answer?: unknown;
  readonly error?: string;
  /** The kind of fault, where what failed knows it. */
  readonly trouble?: string;
}

/** A message that could not be delivered, or that was refused at the other end. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
  /** The kind of fault, such as "disk-full", or null where it is not known. */
  readonly trouble: string | null;

  constructor(message: string, trouble: string | null = null) {
    super(message);
    this.trouble = trouble;
  }
}

/** Makes the sending end of a protocol from a way to post something and get a reply. */
export function sender<P extends Protocol<P>>(post: (message: Envelope) => Promise<unknown>): Send<P> {
  return (async (name: string, payload?: unknown) => {
    const reply = (await post(payload === undefined ? { coprod: name } : { coprod: name, payload })) as
      Reply | undefined;
    // A background that is stopped at the wrong moment closes the channel without a word.
    if (typeof reply !== 'object' || reply === null)
      throw new MessageError(`No answer to "${name}"`, 'closed');
    if (reply.error !== undefined) throw new MessageError(reply.error, reply.trouble ?? null);
    return reply.answer;
  }) as Send<P>;
}

/** Answers one message, or returns null for a message that is not of this protocol. It never rejects. */
export function answer<P extends Protocol<P>, Sender>(
  handlers: Handlers<P, Sender>,
  message: unknown,
  from: Sender,
): Promise<Reply> | null {
  if (typeof message !== 'object' || message === null || !('coprod' in message)) return null;
  const { coprod: name, payload } = message as Envelope;
  if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return null;
  const handler = handlers[name as keyof P] as (payload: unknown, sender: Sender) => unknown;
  return (async () => ({ answer: await handler(payload, from) }))().catch((error: unknown) => ({
    error: error instanceof Error ? error.message : String(error),
    ...troubleOf(error),
  }));
}

function troubleOf(error: unknown): { readonly trouble?: string } {
  const trouble = (error as { readonly trouble?: unknown } | null)?.trouble;
  return typeof trouble === 'string' ? { trouble } : {};
}
