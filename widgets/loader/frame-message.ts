/** What a page in a frame tells the page around it. It holds nothing of what a person wrote or answered. */
export interface FrameMessage {
  readonly coprod: 'height';
  /** In CSS pixels. */
  readonly height: number;
}

/** What the page around it answers: it sets the height, so that the frame needs no scrollbar. */
export interface FrameAnswer {
  readonly coprod: 'fitted';
}

/** The height that a message tells, or null: what comes may be from anybody and of any kind. */
export function heightIn(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null;
  const { coprod, height } = message as Partial<FrameMessage>;
  if (coprod !== 'height' || typeof height !== 'number') return null;
  return height >= 1 && height <= 100_000 ? Math.ceil(height) : null;
}

/** Whether a message is the answer of a page that sets the height. */
export const isFitted = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && (message as Partial<FrameAnswer>).coprod === 'fitted';
