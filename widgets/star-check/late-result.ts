import type { Locale } from '#core/i18n/locale';
import { adoptStyles } from '#widgets/shared/adopt-styles';
import { importPart } from '#widgets/shared/import-part';
import type { Doing } from './doing.ts';
import { guarded } from './guarded.ts';
import type { MatchingCard } from './matching-cases.ts';
import type { ResultPart } from './result-part.ts';
import { resultWords, type ResultWords } from './result-words.ts';
import type { KeptActions, ResultActions } from './view.ts';

/** What only a result needs. It is fetched once it may be wanted, so that a page with a self-check on it stays light. */
export class LateResult {
  /** The screens of the result; null until they are here. */
  part: ResultPart | null = null;
  /** What a person can do with a result; null until that is here. */
  actions: (ResultActions & KeptActions) | null = null;
  /** The cases that match the result that is shown, once they are here. */
  cases: readonly MatchingCard[] = [];

  readonly #check: Doing;
  #isWanted = false;
  /** For which language and which parts of the star cases were last asked for. */
  #casesAsked = '';

  constructor(check: Doing) {
    this.#check = check;
  }

  /** Fetches what is not here yet. */
  async load(): Promise<ResultActions & KeptActions> {
    const check = this.#check;
    this.#isWanted = true;
    const [{ resultPart }] = await Promise.all([
      importPart(() => import('./result-part.ts'), 'resultPart'),
      this.loadWords(check.locale),
    ]);
    // The language may have changed in the meantime.
    if (this.words(check.locale) === undefined) return this.load();
    if (this.actions === null) {
      adoptStyles(check.element.renderRoot, resultPart.styles);
      this.part = resultPart;
      this.actions = guarded(resultPart.actions(check), check.failed);
    }
    check.element.requestUpdate();
    return this.actions;
  }

  /** The words of a result, if they are here already. */
  words(locale: Locale): ResultWords | undefined {
    return resultWords.peek(locale);
  }

  /** Whether a language can be shown without the words of a result. */
  canSpeak(locale: Locale): boolean {
    return !this.#isWanted || this.words(locale) !== undefined;
  }

  /** Fetches the words of a result, if a result may be wanted. */
  async loadWords(locale: Locale): Promise<void> {
    if (this.#isWanted) await resultWords.load(locale);
  }

  /** Looks for the cases that match the shown result, unless they are here. A fault is told to the web team. */
  async followCases(): Promise<void> {
    const check = this.#check;
    const { locale } = check;
    if (this.part === null) return;
    const points = this.part.pointsToShow(check.shown);
    const key = [locale, ...points].join();
    if (key === this.#casesAsked) return;
    this.#casesAsked = key;
    this.cases = [];
    try {
      const { matchingCases, caseStyles } = await importPart(
        () => import('./matching-cases.ts'),
        'matchingCases',
      );
      const cases = await matchingCases(points, locale, (text, id) => check.heading(text, 2, id));
      if (key !== this.#casesAsked) return;
      adoptStyles(check.element.renderRoot, [caseStyles]);
      this.cases = cases;
      check.element.requestUpdate();
    } catch (error) {
      check.report('The cases that match a result could not be fetched, so none is shown.', error);
    }
  }
}
