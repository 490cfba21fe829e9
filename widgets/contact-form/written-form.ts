import type { EnquiryProblem } from '#core/enquiry/problems';
import type { Locale } from '#core/i18n/locale';
import type { ResultOffer } from './attach-result.ts';
import { checkDraft } from './checks.ts';
import { readDraft } from './draft.ts';
import { inFormOrder, pageProblems, wordFault } from './faults.ts';
import { answerOf, fieldsOf } from './fields.ts';
import type { SendingWords } from './later-words.ts';
import { writeLetter, type Letter } from './letter.ts';
import { showFaults } from './show-faults.ts';
import { uuid } from './uuid.ts';

/** What is needed to speak about a form. */
export interface Spoken {
  readonly words: SendingWords;
  readonly locale: Locale;
  /** The level of the heading of the summary of faults. */
  readonly level: number;
}

/** A form as a person fills it in: its faults, its letter, and the star result that may go along. */
export interface WrittenForm {
  readonly form: HTMLFormElement;
  /** A letter of what was filled in, the same one while nothing changes; or null, having shown what is wrong. */
  write(to: { readonly endpoint: string; readonly encoding: 'json' | 'form' }): Letter | null;
  /** Shows what the receiver has found. Returns false where the person can do nothing about it. */
  refuse(problems: readonly EnquiryProblem[]): boolean;
  /** The reason that was chosen, in words. */
  reason(): string;
  /** Offers to attach a star result. Returns the box to tick, or what is said where there is none. */
  offer(code: string): Promise<HTMLElement>;
  /** Says again, in the language of today, what is said now. */
  say(): void;
  /** The next letter is another one, even with the same words. */
  forget(): void;
  /** Empties the form, since what was in it has gone. */
  empty(): void;
  /** Takes away all that was put into the form. */
  leave(): void;
}

/** Begins to look after a form. `shownAt` is null where nobody knows for how long it has been there. */
export function writtenForm(
  form: HTMLFormElement,
  spoken: () => Spoken,
  shownAt: number | null,
): WrittenForm {
  let problems: readonly EnquiryProblem[] = [];
  let clearFaults = () => {};
  let offer: ResultOffer | null = null;
  let written: { readonly signature: string; readonly letter: Letter } | null = null;
  let since = shownAt;
  let left = false;

  function showProblems(found: readonly EnquiryProblem[], focus: boolean): boolean {
    clearFaults();
    problems = found;
    const box = offer?.box;
    const fields = new Map([...fieldsOf(form), ...(box ? [['result', [box]] as const] : [])]);
    const { words, locale, level } = spoken();
    const faults = inFormOrder(found, fields).flatMap((each) => wordFault(each, fields, words, locale) ?? []);
    if (faults.length === 0) return false;
    const shown = showFaults(form, faults, words, { level, lang: locale });
    clearFaults = shown.clear;
    if (focus) focusOnce(shown.summary);
    return true;
  }

  function leave(): void {
    showProblems([], false);
    offer?.remove();
    offer = null;
  }

  return {
    form,
    write(to) {
      const fields = fieldsOf(form);
      const draft = readDraft(form);
      if (showProblems([...checkDraft(draft, fields.keys()), ...pageProblems(fields)], true)) return null;
      const result = offer?.chosen;
      const always = { language: spoken().locale, ...(result ? { result } : {}) };
      const signature = writeLetter(form, draft, to, { id: '', ...always }).body;
      if (written?.signature === signature) return written.letter;
      const sentAfter = since === null ? {} : { sentAfter: Math.round(performance.now() - since) };
      const letter = writeLetter(form, draft, to, { id: uuid(), ...always, ...sentAfter });
      written = { signature, letter };
      return letter;
    },
    refuse: (found) => showProblems(found, true),
    reason: () => answerOf(fieldsOf(form).get('reason') ?? []),
    async offer(code) {
      const { offerResult } = await import('./attach-result.ts');
      const made = await offerResult(form, code, spoken().locale);
      offer?.remove();
      offer = made;
      // The form may have been given back while the words were on their way.
      if (left) leave();
      return made.box ?? made.place;
    },
    say() {
      if (problems.length > 0) showProblems(problems, false);
      void offer?.show(spoken().locale).catch(() => {});
    },
    forget() {
      written = null;
    },
    empty() {
      leave();
      written = null;
      // A button may be named "reset", and then stands in the way of the form's own method.
      HTMLFormElement.prototype.reset.call(form);
      since = performance.now();
    },
    leave() {
      left = true;
      leave();
    },
  };
}

/** The summary takes the focus once; after that a click on it should not draw a ring round it. */
function focusOnce(element: HTMLElement): void {
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus();
}
