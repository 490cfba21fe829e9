import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PageModel, Placed } from '../page/page-model.ts';
import { fillIn } from './example-text.ts';
import { rules } from './rules.ts';
import { runRules } from './run-rules.ts';

interface Recipe {
  readonly id: string;
  readonly prefix: string;
  readonly unit: string;
  readonly count: number;
  readonly tail: string;
}

const placed: Placed = { at: 0, region: 'main', shown: true };
const english = fillIn('{filler}')
  .replace(/<\/?p>/g, '')
  .replace(/\s+/g, ' ')
  .repeat(10);

/** A page about social care that has a text wherever a rule may look. */
function pageWith(text: string): PageModel {
  const block = (kind: 'heading' | 'paragraph' | 'item', level: number | null, words: string) =>
    ({ ...placed, kind, level, text: words, words: 100, lang: 'en' }) as const;
  return {
    url: `https://council.example/${text.slice(0, 2_000)}`,
    title: text,
    lang: 'en',
    blocks: [
      block('heading', 1, 'Apply for social care'),
      block('paragraph', null, english),
      block('heading', 2, text),
      block('paragraph', null, text),
      block('item', null, text),
      block(
        'paragraph',
        null,
        `You can apply. Contact us for more information. ${text} until 3 May 2001 ${text}`,
      ),
    ],
    links: [
      {
        ...placed,
        text,
        name: text,
        href: `tel:${text}`,
        kind: 'phone',
        block: 3,
        button: false,
        scripted: false,
        language: text,
      },
    ],
    marks: (['explained', 'underlined', 'slanted'] as const).map((kind) => ({
      ...placed,
      kind,
      text,
      note: text,
      block: 3,
    })),
    forms: [],
    fields: [
      {
        ...placed,
        type: 'text',
        name: text,
        label: `date of birth ${text}`,
        group: text,
        placeholder: text,
        hint: text,
        autocomplete: '',
        required: false,
        form: -1,
        search: false,
      },
    ],
    tables: [],
    images: [],
    media: [],
    landmarks: [],
    unread: [],
    alternates: [text],
    deadAddresses: [text],
    tools: [],
  };
}

const recipes = readFileSync(new URL('../../tests/hostile/redos-inputs.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Recipe);

test('takes a moment for texts that are made to take for ever', () => {
  const slow: string[] = [];
  for (const { id, prefix, unit, count, tail } of recipes) {
    const page = pageWith(prefix + unit.repeat(count) + tail);
    for (const rule of rules) {
      const before = performance.now();
      const { failures } = runRules(page, [rule], '2026-01-01');
      const took = performance.now() - before;
      if (failures.length > 0) slow.push(`${rule.id} ${id}: ${failures[0]!.message}`);
      // What is not linear takes minutes; a busy machine may take ten times what we aim for.
      if (took > 1_000) slow.push(`${rule.id} ${id}: ${Math.round(took)} ms`);
    }
  }
  expect(slow).toEqual([]);
}, 300_000);
