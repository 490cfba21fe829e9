import { plural } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import type { SendingWords } from './later-words.ts';

/** Beneath a text that has a limit: how much is left, from the last fifth on. Ends with the signal. */
export function countCharacters(
  control: HTMLTextAreaElement,
  limit: number,
  spoken: () => { readonly words: SendingWords; readonly locale: Locale },
  signal: AbortSignal,
): void {
  const count = document.createElement('p');
  count.className = 'coprod-count';
  const [seen, heard] = [document.createElement('span'), document.createElement('span')];
  seen.setAttribute('aria-hidden', 'true');
  heard.className = 'coprod-hidden';
  heard.setAttribute('role', 'status');
  count.append(seen, heard);
  (control.closest('label') ?? control).after(count);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    const { words, locale } = spoken();
    const left = limit - control.value.length;
    const n = new Intl.NumberFormat('en-GB').format(Math.abs(left));
    const text =
      left > limit / 5
        ? ''
        : plural(left < 0 ? words.count.over : words.count.left, Math.abs(left), locale, { n });
    count.lang = locale;
    count.classList.toggle('coprod-over', left < 0);
    seen.textContent = text;
    clearTimeout(timer);
    // Told only when the person pauses: at each letter it would speak over the typing.
    timer = setTimeout(() => (heard.textContent = text), 1000);
  };
  control.addEventListener('input', show, { signal });
  control.form?.addEventListener('reset', () => setTimeout(show), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    count.remove();
  });
  show();
}
