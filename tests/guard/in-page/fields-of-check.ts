import { keepResult } from '#widgets/star-check/keep';
import type { StarCheck } from '#widgets/star-check/star-check';
import { walkCheck } from '../../walk-check.ts';
import { brokenCodes, emptyPlace, oneByOne, settled, until, type Field } from './field.ts';
import { snapshot, standIn } from './snapshot.ts';

const answers = [4, 3, 2, 1, 0, 'not-sure', 4, 3, 2] as const;

async function result(attributes: Record<string, string> = {}): Promise<StarCheck> {
  const walk = await walkCheck(emptyPlace(), attributes);
  await walk.press('Start');
  await walk.answerAll(answers);
  await walk.press('See the result');
  await until(() => walk.root.querySelector('.cases'), 'the cases of the result');
  return walk.check;
}

const forgetAll = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('coprod-results');
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error!));
  });

/** Results that lie on the device, with a hostile text in one of their fields; all in one list. */
const kept = (name: string, put: (text: string) => { code?: string; service?: string }): Field => ({
  name: `self-check: ${name} of a kept result`,
  async show(texts) {
    await forgetAll();
    for (const [at, text] of texts.entries()) {
      const keptAt = new Date(Date.UTC(2026, 0, 1) - at * 86_400_000).toISOString();
      await keepResult({ id: `kept-${at}`, code: 'EIcIQwGBnd', service: 'Home care', keptAt, ...put(text) });
    }
    const walk = await walkCheck(emptyPlace());
    await walk.press('Open a kept result');
    const items = () => walk.root.querySelectorAll('.kept li');
    await until(() => items().length === texts.length, 'all kept results');
    const shown = Array.from(items(), (item) =>
      snapshot(item).replaceAll(/\d+[A-Z][a-z]+\d{4}at\d\d:\d\d/g, 'then'),
    );
    await forgetAll();
    return shown;
  },
});

/** The fields of the self-check. */
export const fieldsOfCheck: readonly Field[] = [
  {
    name: 'self-check: service',
    async show(texts) {
      const check = await result();
      const shown: string[] = [];
      for (const text of texts) {
        check.service = text;
        await check.updateComplete;
        shown.push(snapshot(check.shadowRoot!));
      }
      return shown;
    },
  },
  kept('service', (service) => ({ service })),
  { ...kept('code', (code) => ({ code })), standIns: [standIn, ...brokenCodes] },
  oneByOne(
    'self-check: code in the address',
    async (code) => {
      history.replaceState(null, '', '#');
      const walk = await walkCheck(emptyPlace());
      location.hash = `coprod-result=${code}`;
      await new Promise((resolve) => setTimeout(resolve, 5));
      await until(
        () => walk.root.querySelector('#link-problem') ?? !location.hash.includes('='),
        'what came of it',
      );
      const shown = await settled(() => snapshot(walk.root));
      history.replaceState(null, '', '#');
      return shown;
    },
    [standIn, ...brokenCodes],
  ),
];
