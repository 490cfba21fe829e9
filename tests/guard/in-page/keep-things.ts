import '#widgets/all';
import { contactSending } from '#core/i18n/en/contact-sending';
import { checkResult } from '#core/i18n/en/check-result';
import { walkCheck } from '../../walk-check.ts';
import { emptyPlace, press, until } from './field.ts';

/** What a person was told after asking to keep something on the device. */
export type KeepAnswer = 'kept' | 'not kept' | 'nothing';

declare global {
  interface Window {
    keepResult(): Promise<{ readonly kept: KeepAnswer; readonly opened: KeepAnswer }>;
    keepMessage(): Promise<KeepAnswer>;
  }
}

const answers = [4, 3, 2, 1, 0, 'not-sure', 4, 3, 2] as const;

const firstOf = async (
  options: Readonly<Record<Exclude<KeepAnswer, 'nothing'>, () => unknown>>,
): Promise<KeepAnswer> =>
  until(() => (options.kept() ? 'kept' : options['not kept']() ? 'not kept' : null), 'an answer').catch(
    () => 'nothing',
  );

window.keepResult = async () => {
  const walk = await walkCheck(emptyPlace());
  await walk.press('Start');
  await walk.answerAll(answers);
  await walk.press('See the result');
  await walk.press('Keep on this device');
  const blocked = () => walk.words().includes(checkResult.kept.blocked);
  const kept = await firstOf({
    kept: () => walk.words().includes('This result is kept'),
    'not kept': blocked,
  });
  const again = await walkCheck(emptyPlace());
  await again.press('Open a kept result');
  const opened = await firstOf({
    kept: () => again.words().includes('Kept on this device'),
    'not kept': () => again.words().includes(checkResult.kept.blocked),
  });
  return { kept, opened };
};

window.keepMessage = async () => {
  const element = document.createElement('coprod-contact-form');
  element.setAttribute('endpoint', 'https://council.example/enquiries');
  element.innerHTML = `<form method="post"><label>Name <input name="name" value="Ann"></label>
    <label>Reason <input name="reason" value="lab"></label><label>Email <input name="email" value="a@council.example"></label>
    <label>Message <textarea name="message">Hello</textarea></label><button>Send</button></form>`;
  emptyPlace().append(element);
  const form = await until(() => element.querySelector<HTMLFormElement>('form[novalidate]'), 'a form');
  window.fetch = () => Promise.reject(new TypeError('No connection'));
  form.requestSubmit();
  const root = element.shadowRoot!;
  await until(() => root.querySelector('[part~=failed]'), 'a panel');
  await press(root, contactSending.keep);
  return firstOf({
    kept: () => root.querySelector('[part~=outbox] li'),
    'not kept': () => root.textContent?.includes(contactSending.notKept),
  });
};
