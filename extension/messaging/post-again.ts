/** Posts a message, and gets what came back. */
export type Post<Message> = (message: Message) => Promise<unknown>;

/** The one message that does something else the second time. */
const onlyOnce: ReadonlySet<string> = new Set(['toggleOverlay']);

/**
 * Posts a message, and once more where no answer came: browsers stop a background when they like, also between a
 * message and its answer. It may then have been done already, so whatever a message does, it does no more of it the
 * second time.
 */
export const postAgain =
  <Message extends { readonly coprod: string }>(post: Post<Message>): Post<Message> =>
  async (message) => {
    if (onlyOnce.has(message.coprod)) return post(message);
    const reply = await post(message).catch(() => null);
    return reply ?? post(message);
  };
