import type { Locale } from '#core/i18n/locale';
import { loadCases, type CaseElement, type LoadedCases } from './load-cases.ts';

/** Loads the cases of an element, and again when it names others: what was named last is what comes. */
export class CaseLoading {
  #source: readonly unknown[] = [];
  #running: AbortController | null = null;
  readonly #come: (loaded: LoadedCases) => void;
  readonly #failed: (error: Error) => void;

  constructor(come: (loaded: LoadedCases) => void, failed: (error: Error) => void) {
    this.#come = come;
    this.#failed = failed;
  }

  /** Loads, unless these cases are here already or on their way. */
  follow(element: CaseElement, locale: Locale): void {
    const source = [element.cases, element.src, locale];
    if (source.every((part, at) => part === this.#source[at])) return;
    this.#source = source;
    void this.#load(element, locale);
  }

  /** Ends a load that is not done; it begins again when the element is followed again. */
  stop(): void {
    if (this.#running) this.#source = [];
    this.#running?.abort();
  }

  async #load(element: CaseElement, locale: Locale): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    try {
      const loaded = await loadCases(element, locale, running.signal);
      if (!running.signal.aborted) this.#come(loaded);
    } catch (error) {
      if (!running.signal.aborted) this.#failed(error as Error);
    } finally {
      if (this.#running === running) this.#running = null;
    }
  }
}
