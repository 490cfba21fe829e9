import { auditVersion, type Audit } from '../core/audit/audit.ts';
import type { Locale } from '../core/i18n/locale.ts';
import { buildReport, type Report } from '../core/report/report.ts';
import type { ReportSource } from '../core/report/report-source.ts';
import type { StarPicture } from '../core/report/star-picture.ts';
import { encodeResult } from '../core/star/result-code.ts';
import { statementsOf, type StatementId } from '../core/star/statements.ts';
import { sampleCase } from './sample-case.ts';
import { sampleRules, sampleWords } from './sample-words.ts';

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const at = (day: string): string => `${day}T12:00:00.000Z`;

/** A full self-check with the same answer everywhere, but for some statements. */
const check = (
  answer: 0 | 1 | 2 | 3 | 4,
  but: Partial<Record<StatementId, 0 | 4 | 'not-sure'>> = {},
): string =>
  encodeResult({
    version: 1,
    mode: 'full',
    voice: 'team',
    answers: { ...Object.fromEntries(statementsOf('full').map((each) => [each.id, answer])), ...but },
  });

/** The id of the note whose place is gone. */
export const lostNote = id(31);

/** A review with something of everything: kept, gone, retired and hard to write. */
export const sampleAudit: Audit = {
  version: auditVersion,
  id: id(1),
  name: 'Adult social care',
  startedAt: at('2026-03-02'),
  changedAt: at('2026-05-14'),
  audience: 'people who look after a relative',
  purpose: 'find out if mum can get help',
  pages: [
    {
      id: id(11),
      url: 'https://council.example/adult-social-care?area=north',
      title: 'Adult social care',
      kind: 'guidance',
      lang: 'en',
      readAt: at('2026-03-02'),
      earlier: [
        {
          readAt: at('2026-02-02'),
          findings: [
            {
              key: 'long-sentences:2x:0',
              rule: 'long-sentences',
              anchor: null,
              evidence: {
                quote:
                  'If you, or the person that you care for, need help & have savings of < £23,250, you may …',
                values: { words: 44 },
              },
            },
            {
              key: 'missing-timescale:8x:0',
              rule: 'missing-timescale',
              anchor: null,
              evidence: { quote: 'We aim | to *reply* soon' },
            },
          ],
        },
      ],
      findings: [
        {
          key: 'phone-number-first:1x:0',
          rule: 'phone-number-first',
          anchor: {
            selectors: [
              { type: 'words', exact: '01632 960 123', prefix: 'Ring ', suffix: ' now' },
              {
                type: 'element',
                tag: 'a',
                attributes: [{ name: 'href', value: 'tel:01632960123' }],
                name: '',
              },
            ],
          },
          evidence: { quote: '01632 960 123' },
        },
        {
          key: 'long-sentences:2x:0',
          rule: 'long-sentences',
          anchor: { selectors: [{ type: 'id', id: 'eligibility' }] },
          evidence: {
            quote:
              'If you, or the person that you care for, need help & have savings of < £23,250, you may …',
            values: { words: 44 },
          },
        },
        {
          key: 'long-sentences:3x:0',
          rule: 'long-sentences',
          anchor: null,
          evidence: {
            quote: 'An assessment is carried out by *one of our* officers.',
            values: { words: 41 },
          },
        },
        {
          key: 'faded-buttons:4x:0',
          rule: 'faded-buttons',
          anchor: null,
          evidence: { quote: 'Apply' },
        },
      ],
      decisions: {
        'phone-number-first:1x:0': { choice: 'ask', decidedAt: at('2026-03-03') },
        'long-sentences:2x:0': { choice: 'fix', decidedAt: at('2026-03-03') },
        'long-sentences:9x:0': { choice: 'fix', decidedAt: at('2026-03-03') },
        'faded-buttons:4x:0': {
          choice: 'not-here',
          reason: 'The button is as strong as it can be.\nWe tried it with five people.',
          decidedAt: at('2026-03-04'),
        },
      },
      notes: [
        {
          id: id(30),
          anchor: { selectors: [{ type: 'css', css: 'main > p:nth-of-type(2)' }] },
          quote: 'officers',
          text: 'Carers read “officers” as police.\n\nAsk about “care team” instead.',
          writtenAt: at('2026-03-03'),
          changedAt: at('2026-03-05'),
        },
        {
          id: lostNote,
          anchor: { selectors: [{ type: 'id', id: 'old-banner' }] },
          quote: 'New number from Monday',
          text: '- this was out of date\n= and nobody knew',
          writtenAt: at('2026-03-03'),
          changedAt: at('2026-03-03'),
        },
      ],
    },
    {
      id: id(12),
      url: 'https://council.example/apply',
      title: 'Apply | Council [beta] <b>',
      name: 'The form',
      kind: 'form',
      lang: 'en',
      readAt: at('2026-05-14'),
      findings: [
        {
          key: 'missing-timescale:5x:0',
          rule: 'missing-timescale',
          anchor: null,
          evidence: { quote: 'We will be in touch' },
        },
      ],
      decisions: { 'missing-timescale:5x:0': { choice: 'ask', decidedAt: at('2026-05-14') } },
      notes: [
        {
          id: id(32),
          anchor: null,
          quote: '',
          text: 'Nobody knew that they had come to another site.',
          writtenAt: at('2026-05-14'),
          changedAt: at('2026-05-14'),
        },
      ],
    },
    {
      id: id(13),
      url: '',
      title: '',
      lang: 'cy',
      readAt: at('2026-05-14'),
      findings: [],
      decisions: {},
      notes: [],
    },
  ],
  conversations: [
    {
      id: id(41),
      prompt: 'phone-number-first',
      pageId: id(11),
      who: 'carers',
      howMany: 5,
      said: 'They wanted to know if they had to pay.\nThree had read nothing before they rang.',
      changed: 'Costs now come before the number.',
      heldOn: '2026-04-10',
    },
    {
      id: id(40),
      prompt: 'came-for',
      pageId: null,
      who: 'people who pay for themselves',
      howMany: 3,
      said: '“To find someone to talk to.”',
      changed: '',
      heldOn: '2026-04-02',
    },
  ],
  walkThroughs: [
    {
      id: id(51),
      who: 'a carer',
      task: 'Find out if mum can get help',
      start: 'a search engine',
      steps: [
        { pageId: id(11), did: 'Read the first line, and looked for a price.' },
        { pageId: null, did: '=Rang her sister' },
        { pageId: id(12), did: '' },
      ],
      stopped: 'At “Household members”: she did not know\nif her mother counts.',
      wouldPhone: 'yes',
      words: 'I would have given up here.',
      heldOn: '2026-04-12',
    },
    {
      id: id(50),
      who: 'someone new to the area',
      task: 'Ask for a check of needs',
      start: '',
      steps: [],
      stopped: null,
      wouldPhone: 'not-asked',
      words: '',
      heldOn: '2026-04-11',
    },
  ],
  checks: [
    { code: check(1), takenOn: '2026-03-02' },
    {
      code: check(2, { CC1: 4, CC2: 4, MAP1: 4, MAP2: 'not-sure', GRO1: 'not-sure', GRO2: 'not-sure' }),
      takenOn: '2026-05-14',
    },
    { code: 'a code of nobody', takenOn: '2026-01-01' },
  ],
  businessCases: [{ ...sampleCase, pageId: id(11) }],
};

/** A small drawing: the real one belongs to the widgets, and is tried in `report-in-browsers.test.ts`. */
export const samplePicture: StarPicture = {
  box: [-10, -10, 20, 20],
  paths: [
    { d: 'M0 0L10 0L10 10Z', fill: '#1f6fb2' },
    { d: 'M0 0L-10 0', stroke: '#4a5568', width: 2, dash: [2, 4] },
  ],
  texts: [
    { text: '1', x: 1, y: 1, size: 5, bold: true, anchor: 'middle', fill: '#1b1f23' },
    { text: 'Map & see', x: 5, y: 5, size: 5, bold: false, anchor: 'start', fill: '#1b1f23' },
  ],
};

/** The report of an audit in the words of the sample. */
export const reportOf = (audit: Audit, locale: Locale, source: Partial<ReportSource> = {}): Report =>
  buildReport({
    audit,
    locale,
    words: sampleWords[locale],
    rules: sampleRules,
    now: '2026-05-20T12:00:00.000Z',
    lostNotes: new Set([lostNote]),
    drawStar: () => samplePicture,
    ...source,
  });
