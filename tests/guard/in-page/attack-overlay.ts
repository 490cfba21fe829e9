import type { Note } from '#core/audit/audit';
import { defaultSettings } from '#core/audit/default-settings';
import type { Rule } from '#core/prompts/rule';
import { onPage, type OnPage } from '../../browser/overlay-on-page.ts';
import { id } from '../../sample-panel.ts';
import { settled } from './field.ts';
import { differenceOf, rendered, standInsFor, textsIn } from './many-texts.ts';
import { live } from './snapshot.ts';
import type { Attacked } from './attack-panel.ts';

declare global {
  interface Window {
    overlay: {
      attack(texts: readonly string[], lang: 'en' | 'cy'): Promise<Attacked>;
      fired(): number;
    };
  }
}

let fired = 0;
for (const name of ['alert', 'confirm', 'prompt', 'print', 'eval'] as const)
  Object.defineProperty(window, name, { value: () => void (fired += 1), configurable: true });

/** Speaks of every paragraph and quotes it whole. */
const everyParagraph: Rule = {
  id: 'missing-cost',
  number: 19,
  approach: 'co-design',
  causes: ['not-understood'],
  severity: 2,
  strength: 2,
  source: 'https://example.org/why',
  *detect({ page }) {
    for (const { at, text, kind } of page.blocks)
      if (kind === 'paragraph') yield { at, evidence: { quote: text, values: { words: text } } };
  },
};

const moment = '2026-03-03T10:00:00.000Z';

const noteOf = (text: string, at: number): Note => ({
  id: id(100 + at),
  anchor: at % 2 === 0 ? null : { selectors: [{ type: 'id', id: text }] },
  quote: text,
  text,
  writtenAt: moment,
  changedAt: moment,
});

const main = document.body.appendChild(document.createElement('main'));

/** Everything that the overlay shows of a page with some texts in it: its list, and each card. */
async function shownOf(texts: readonly string[], lang: 'en' | 'cy'): Promise<readonly [string, string][]> {
  document.documentElement.lang = lang;
  main.replaceChildren(
    ...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text, title: text })),
  );
  const page: OnPage = await onPage({
    rules: [everyParagraph],
    settings: { ...defaultSettings, locale: lang },
    notes: texts.map(noteOf),
  });
  const parts: [string, string][] = [];
  const look = async (name: string) =>
    parts.push([name, await settled(() => rendered(...page.all('.card, .list, [role=dialog]')))]);
  const toggleList = () => page.one('[aria-haspopup=dialog]').click();
  toggleList();
  await look('the list');
  const many = page.all('.item').length;
  for (let item = 0; item < many; item += 1) {
    if (page.all('.item').length === 0) toggleList();
    await settled(() => rendered(page.root));
    page.all('.item')[item]!.click();
    await look(`card ${item}`);
  }
  page.overlay.close();
  return parts;
}

window.overlay = {
  async attack(texts, lang) {
    const known = await shownOf(standInsFor(texts), lang);
    const shown = await shownOf(texts, lang);
    const faults = shown.flatMap(([name, seen], at) => {
      const difference = differenceOf(seen, known[at]![1], texts);
      return difference === null ? [] : [`${name}: ${difference}`];
    });
    const tried = known.reduce((sum, [, seen]) => sum + textsIn(seen), 0);
    return { tried, faults: [...faults, ...live.splice(0).map((part) => `is live: ${part}`)] };
  },
  fired: () => fired,
};
