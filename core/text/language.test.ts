import { describe, expect, test } from 'vitest';
import { capitalRun } from './capitals.ts';
import { isSpeltOut, standsFor } from './expansions.ts';
import { isInQuotes } from './in-quotes.ts';
import { passivesIn } from './passives.ts';
import { phraseBook } from './phrase-book.ts';
import { readingAge } from './readability.ts';
import { syllables } from './syllables.ts';
import { verbForms } from './word-forms.ts';
import { walkWords } from './word-walk.ts';

const texts = (text: string) => walkWords(text).map((word) => word.text);

describe('words', () => {
  test('are those that Intl.Segmenter finds', () => {
    const text =
      'You’ll need a GP’s letter, 2 photos and £25. “Résumé”: call 01632 960 777!\nIt’s hard-to-reach (perhaps).';
    const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(text);
    expect(texts(text)).toEqual(
      Array.from(segments)
        .filter(({ isWordLike }) => isWordLike)
        .map(({ segment }) => segment),
    );
  });

  test('keep A&E whole, and know small letters and straight apostrophes', () => {
    expect(texts('Go to A&E & wait')).toEqual(['Go', 'to', 'A&E', 'wait']);
    expect(walkWords('You’LL')[0]).toEqual({ text: 'You’LL', low: "you'll", index: 0 });
  });
});

describe('phrases', () => {
  const book = phraseBook([
    ['prior to', 'before'],
    ['hard to reach', 'label'],
    ['utilise', 'use'],
    ['prior', 'earlier'],
  ]);
  const found = (text: string) => book.find(text, walkWords(text)).map((each) => [each.text, each.note]);

  test.each([
    ['Prior to May', [['Prior to', 'before']]],
    ['a prior claim', [['prior', 'earlier']]],
    ['hard-to-reach people', [['hard-to-reach', 'label']]],
    ['utilize it', [['utilize', 'use']]],
    ['The prior, to be sure', [['prior', 'earlier']]],
    ['It is hard. To reach us', []],
    ['', []],
  ])('in "%s"', (text, phrases) => expect(found(text)).toEqual(phrases));
});

test.each([
  ['commence', ['commence', 'commences', 'commenced', 'commencing']],
  ['submit', ['submit', 'submits', 'submitted', 'submitting']],
  ['notify', ['notify', 'notifies', 'notified', 'notifying']],
  ['comply with', ['comply with', 'complies with', 'complied with', 'complying with']],
  ['furnish', ['furnish', 'furnishes', 'furnished', 'furnishing']],
  ['employ', ['employ', 'employs', 'employed', 'employing']],
])('the forms of %s', (verb, forms) => expect(verbForms(verb)).toEqual(forms));

describe('quotations', () => {
  test.each([
    ['They say “we commence now” here', true],
    ['They say "we commence now" here', true],
    ['They say ‘we commence now’ here', true],
    ['They say “now”. We commence', false],
    ['It’s the council’s: we commence, that’s all', false],
    ['A 6" pipe: we commence', false],
    ['They say “\nwe commence” here', false],
  ])('%s', (text, inside) => expect(isInQuotes(text, text.indexOf('commence'))).toBe(inside));
});

describe('what letters stand for', () => {
  test.each([
    ['HMO', 'houses in multiple occupation'],
    ['EHCP', 'education, health and care plan'],
    ['NEET', 'not in education, employment or training'],
    ['ALMO', 'arm’s length management organisation'],
    ['SENCO', 'special educational needs co-ordinator'],
    ['MARAC', 'multi-agency risk assessment conference'],
  ])('%s', (form, words) => expect(standsFor(form.toLowerCase(), walkWords(words), 0)).toBe(true));

  test('is not any words, nor two letters by chance', () => {
    expect(isSpeltOut('HMO', walkWords('How many of them come on Monday?'))).toBe(false);
    expect(isSpeltOut('OT', walkWords('Come on Tuesday'))).toBe(false);
    expect(isSpeltOut('DFG', walkWords('Ask for a Disabled Facilities Grant'))).toBe(true);
  });
});

describe('passives', () => {
  const count = (text: string) => passivesIn(text, walkWords(text)).length;

  test.each([
    ['Your form will be checked and a decision is made.', 2],
    ['Bags are not always taken. They were quickly returned.', 2],
    ['It is being considered by post.', 1],
    ['It is emptied by our crews, and by Friday it was sent by the end of May.', 1],
    ['You are interested, retired and located here. It is closed.', 0],
    ['We check it. You need to proceed.', 0],
  ])('%s', (text, number) => expect(count(text)).toBe(number));
});

describe('runs of capitals', () => {
  const run = (text: string) => capitalRun(text, walkWords(text))?.text ?? null;

  test.each([
    ['Now PLEASE READ ALL 7 NOTES BELOW first', 'PLEASE READ ALL 7 NOTES BELOW'],
    ['PIP ESA DLA JSA UC HB', null],
    ['PLEASE READ THESE\nNOTES BELOW NOW', null],
    ['Lower\nPLEASE READ ALL THESE NOTES', 'PLEASE READ ALL THESE NOTES'],
    ['DO NOT PARK HERE', null],
  ])('%s', (text, found) => expect(run(text)).toBe(found));
});

describe('syllables', () => {
  const counted: Readonly<Record<number, string>> = {
    1: 'be the care times moved true health help strength asked tax rule house school through changed please queue judge badge',
    2: 'table houses wanted paying being patient garden people cancer permit centre client review notice safely question station special carer science apply didn’t children payment create homeless',
    3: 'area idea actual medium usual companies assessment benefit family resident hospital various video violent regular appliance condition opinion disabled',
    4: 'application information community education January material alleviate experience commissioning',
    5: 'immediately university notification accommodation organisation',
  };

  test('are near enough to what is said', () => {
    const wrong = Object.entries(counted).flatMap(([count, words]) =>
      words.split(' ').filter((word) => syllables(word) !== Number(count)),
    );
    expect(wrong).toEqual([]);
  });

  // The Flesch reading ease of each, 69 and 37.5, follows from its words and these.
  test.each([
    ['This sentence, taken as a reading passage unto itself, is being used to prove a point.', 23],
    ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 24],
  ])('of a sentence whose Flesch score is well known', (text, count) => {
    expect(walkWords(text).reduce((sum, { low }) => sum + syllables(low), 0)).toBe(count);
  });
});

describe('reading age', () => {
  const gettysburg =
    'Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal. Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great battle-field of that war. We have come to dedicate a portion of that field, as a final resting place for those who here gave their lives that that nation might live. It is altogether fitting and proper that we should do this. But, in a larger sense, we can not dedicate, we can not consecrate, we can not hallow this ground.';
  const plain =
    'You can get help at home if you find it hard to wash, dress or cook. We will come to see you and ask what you find hard. Then we agree with you what help you will get and what it will cost. You do not pay for the first six weeks. After that, most people pay something. We look at your savings and what you get each week. If you want to talk to someone first, call us on Monday to Friday. We will ask for your name, your address and what you need. You will hear from us within five days.';

  test('of plain words is low, of a famous speech that of the end of school', () => {
    expect(readingAge(plain)).toBeLessThanOrEqual(9);
    expect(readingAge(gettysburg)).toBeGreaterThanOrEqual(13);
    expect(readingAge(gettysburg)).toBeLessThanOrEqual(17);
  });

  test('is not told of few words, and has an end', () => {
    expect(readingAge('')).toBe(null);
    expect(readingAge('Determination of entitlement is contingent.')).toBe(null);
    expect(readingAge('administrative responsibilities necessitate '.repeat(60))).toBe(21);
  });

  test('does not count names against a text', () => {
    expect(readingAge(plain.replaceAll('you ', 'you, Bartholomew Featherstonehaugh, '))).toBeLessThan(13);
  });
});
