/** What stands in the form of a conversation, as typed. */
export interface ConversationFields {
  readonly prompt: string;
  readonly pageId: string | null;
  readonly who: string;
  readonly howMany: string;
  readonly said: string;
  readonly changed: string;
  readonly heldOn: string;
}

/** A field that cannot be saved as it is. */
export type ConversationFault = 'who' | 'howMany' | 'said' | 'heldOn';

/** The form before anything is typed. */
export const emptyConversation = (
  prompt: string,
  pageId: string | null,
  heldOn: string,
): ConversationFields => ({
  prompt,
  pageId,
  who: '',
  howMany: '1',
  said: '',
  changed: '',
  heldOn,
});

/** The fields that cannot be saved, in the order of the form. */
export function faultsOf(fields: ConversationFields, today: string): readonly ConversationFault[] {
  const isCount = /^[0-9]{1,5}$/.test(fields.howMany.trim()) && Number(fields.howMany) >= 1;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(fields.heldOn) && fields.heldOn <= today;
  return [
    ...(fields.who.trim() === '' ? ['who' as const] : []),
    ...(isCount && Number(fields.howMany) <= 10_000 ? [] : ['howMany' as const]),
    ...(fields.said.trim() === '' ? ['said' as const] : []),
    ...(isDay ? [] : ['heldOn' as const]),
  ];
}

/** The fields in a draft, or null where it is none. */
export function readConversation(draft: string): ConversationFields | null {
  try {
    const read = JSON.parse(draft) as Partial<Record<keyof ConversationFields, unknown>>;
    const text = (name: keyof ConversationFields) => (typeof read[name] === 'string' ? read[name] : '');
    if (text('prompt') === '') return null;
    return {
      prompt: text('prompt'),
      pageId: text('pageId') || null,
      who: text('who'),
      howMany: text('howMany'),
      said: text('said'),
      changed: text('changed'),
      heldOn: text('heldOn'),
    };
  } catch {
    return null;
  }
}
