import { createHmac, randomInt } from 'node:crypto';

// No vowels, so that no word comes out; nothing that is read or heard as another: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V.
const letters = '34679CDFGHJKMNPQRTWX';
const places = 6;

const written = (choose: (place: number) => number): string => {
  const text = Array.from({ length: places }, (_, place) => letters[choose(place) % letters.length]).join('');
  return `CS-${text.slice(0, 4)}-${text.slice(4)}`;
};

/** A reference that a person can read out on the phone, such as `CS-7F3K-Q4`. There are 64 million. */
export const newReference = (): string => written(() => randomInt(letters.length));

/** A reference that looks real and is the same each time for the same id. What was not kept is answered with it. */
export function decoyReference(id: string, secret: Uint8Array): string {
  const digest = createHmac('sha256', secret).update(id).digest();
  return written((place) => digest[place]!);
}

/** Whether a text has the shape of a reference. */
export const isReference = (text: string): boolean =>
  new RegExp(`^CS-[${letters}]{4}-[${letters}]{2}$`).test(text);
