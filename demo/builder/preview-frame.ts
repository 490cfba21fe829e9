import type { Show, Told } from './preview-message.ts';

/** A frame that shows one widget. It tells what the widget says is wrong. */
export class PreviewFrame {
  readonly #frame: HTMLIFrameElement;
  #wanted: Show | null = null;
  #isReady = false;
  #shown = '';

  constructor(frame: HTMLIFrameElement, fault: (message: string) => void) {
    this.#frame = frame;
    addEventListener('message', ({ data, source, origin }) => {
      if (source !== frame.contentWindow || origin !== location.origin) return;
      const told = data as Told;
      if (told?.coprod === 'ready') {
        this.#isReady = true;
        this.#shown = '';
        this.#send();
      } else if (told?.coprod === 'fault') fault(told.message);
    });
    frame.src = '/assets/preview.html';
  }

  /** Shows something, once the frame can. */
  show(wanted: Show): void {
    this.#wanted = wanted;
    this.#send();
  }

  /** Begins with a fresh page, which own words need: they hold for a page as long as it lives. */
  showAfresh(wanted: Show): void {
    this.#wanted = wanted;
    this.#isReady = false;
    this.#frame.contentWindow?.location.reload();
  }

  #send(): void {
    if (!this.#isReady || this.#wanted === null) return;
    const written = JSON.stringify(this.#wanted);
    // What is the same already stays, with what somebody has filled in.
    if (written === this.#shown) return;
    this.#shown = written;
    this.#frame.contentWindow?.postMessage(this.#wanted, location.origin);
  }
}
