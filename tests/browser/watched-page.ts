import { pageReader, type PageReader, type Reading } from '#core/dom/page-reader';
import { watchPage } from '../../extension/overlay/watch-page.ts';

/** A page on screen that is watched, as the overlay does, and read again after changes. */
export interface Watched {
  readonly document: Document;
  readonly reader: PageReader;
  read(): Reading;
  close(): void;
}

/** Puts a page on screen and watches it. */
export async function watched(html: string, partWeight?: number): Promise<Watched> {
  const frame = window.document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 600px';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  window.document.body.append(frame);
  await loaded;
  const document = frame.contentDocument!;
  const stop = new AbortController();
  const reader = pageReader(document, {
    meet: (root) => watch.meet(root),
    ...(partWeight === undefined ? {} : { partWeight }),
  });
  const watch = watchPage(
    document,
    document.createElement('div'),
    {
      changed: (_, records) => reader.changed(records),
      renewed: (node) => reader.renew(node),
      doubted: () => reader.doubt(),
      moved: () => undefined,
      covered: () => undefined,
    },
    stop.signal,
  );
  return {
    document,
    reader,
    read: () => toEnd(reader.steps()),
    close() {
      stop.abort();
      frame.remove();
    },
  };
}

/** Takes steps to their end. */
export function toEnd<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Lets the browser tell of changes. */
export const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A reading as text, in which elements have the same names whoever read them. */
export function written({ page, elements }: Reading, names: Map<Element, number>): string {
  const nameOf = (at: number): number => {
    const element = elements[at]!;
    const name = names.get(element) ?? names.size;
    names.set(element, name);
    return name;
  };
  return JSON.stringify(page, (key, value: unknown) => (key === 'at' ? nameOf(value as number) : value), 1);
}
