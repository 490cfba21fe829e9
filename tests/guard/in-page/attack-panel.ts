import { auditVersion, choices, type Audit } from '#core/audit/audit';
import { writeBackup } from '#core/audit/backup';
import { MessageError } from '../../../extension/messaging/messenger.ts';
import { definePanel } from '../../../extension/sidepanel/define-panel.ts';
import type { Panel } from '../../../extension/sidepanel/panel.ts';
import type { PanelState } from '../../../extension/sidepanel/panel-state.ts';
import { panelWords } from '../../../extension/sidepanel/panel-words.ts';
import { viewNames } from '../../../extension/sidepanel/place.ts';
import { sampleCase } from '../../sample-case.ts';
import { id, sampleAround, sampleState } from '../../sample-panel.ts';
import { settled, until } from './field.ts';
import { differenceOf, standInsFor, textsIn } from './many-texts.ts';
import { live, snapshot } from './snapshot.ts';

/** What came of an attack on the panel. */
export interface Attacked {
  /** How many texts stood in how many places. */
  readonly tried: number;
  readonly faults: readonly string[];
}

declare global {
  interface Window {
    panel: {
      attack(texts: readonly string[], lang: 'en' | 'cy'): Promise<Attacked>;
      naive(texts: readonly string[]): readonly string[];
      fired(): number;
    };
  }
}

let fired = 0;
for (const name of ['alert', 'confirm', 'prompt', 'print', 'eval'] as const)
  Object.defineProperty(window, name, { value: () => void (fired += 1), configurable: true });

const moment = '2026-03-03T10:00:00.000Z';
const rules = ['phone-number-first', 'long-sentences', 'missing-cost', 'past-dates'];

/** A review in which each text stands in every field that a page, a person or a file can fill. */
function auditOf(texts: readonly string[]): Audit {
  const findings = texts.map((text, at) => ({
    key: `${rules[at % 4]}:k${at}:0`,
    // Some rules are no more: then their ids are all that is known of them.
    rule: at % 5 === 4 ? text.slice(0, 60) : rules[at % 4]!,
    anchor: null,
    evidence: { quote: text, values: { words: text } },
  }));
  const pages = texts.map((text, at) => ({
    id: id(100 + at),
    url: text,
    title: text,
    lang: text,
    readAt: moment,
    findings: at === 0 ? findings : findings.slice(at, at + 1),
    decisions: Object.fromEntries(
      findings.map(({ key }, nth) => [
        key,
        { choice: choices[nth % 4]!, reason: texts[nth]!, decidedAt: moment },
      ]),
    ),
    notes: (at === 0 ? texts : [text]).map((each, nth) => ({
      id: id(1000 + at * 100 + nth),
      anchor: nth % 2 === 0 ? null : { selectors: [{ type: 'id' as const, id: each }] },
      quote: each,
      text: each,
      writtenAt: moment,
      changedAt: moment,
    })),
  }));
  return {
    version: auditVersion,
    id: id(1),
    name: texts[0]!,
    startedAt: moment,
    changedAt: moment,
    audience: texts[0]!,
    purpose: texts[0]!,
    pages,
    walkThroughs: texts.map((text, at) => ({
      id: id(9_000 + at),
      who: text,
      task: text,
      start: text,
      steps: [{ pageId: at % 2 === 0 ? id(100 + at) : null, did: text }],
      stopped: at % 2 === 0 ? text : null,
      wouldPhone: 'yes' as const,
      words: text,
      heldOn: '2026-02-20',
    })),
    conversations: texts.map((text, at) => ({
      id: id(500 + at),
      prompt: at % 3 === 0 ? text : rules[at % 4]!,
      pageId: at % 2 === 0 ? id(100 + at) : null,
      who: text,
      howMany: 1 + at,
      said: text,
      changed: text,
      heldOn: '2026-02-20',
    })),
    checks: texts.map((code) => ({ code, takenOn: '2026-02-20' })),
    businessCases: texts.map((text, nth) => ({
      ...sampleCase,
      id: id(5_000 + nth),
      topic: text,
      proposal: text,
      stillPhone: text,
      tally: texts.map((words, at) => ({ ...sampleCase.tally[0]!, id: id(700 + at), words })),
      contacts: sampleCase.contacts.map((each) => ({
        ...each,
        count: { ...each.count, source: { ...each.count.source, from: text } },
      })),
      cashable: { ...sampleCase.cashable!, reason: text },
    })),
  };
}

function stateOf(texts: readonly string[]): PanelState {
  const audit = auditOf(texts);
  const first = audit.pages[0]!;
  const state = sampleState({
    knownWords: [...texts],
    ownWords: texts.map((word) => ({ word, plain: word })),
    teamNames: [...texts],
    offRules: [...texts],
  });
  return {
    ...state,
    audit,
    audits: texts.map((name, at) => ({ id: id(1 + at), name, changedAt: moment, pages: 1 })),
    tab: {
      problem: null,
      url: texts[0]!,
      overlay: {
        open: true,
        page: { auditId: audit.id, pageId: first.id },
        url: texts[0]!,
        title: texts[0]!,
        missing: first.findings.map(({ key }) => key),
        showing: null,
        failures: texts,
        unread: 1,
        blocked: null,
      },
    },
  };
}

/** A file with fields that nobody knows, called by the texts. */
const strangeFile = (texts: readonly string[], short: readonly number[]): string => {
  const backup = JSON.parse(writeBackup([auditOf(['x'])], moment)) as { audits: object[] };
  const fields = short.map((at) => [texts[at]!, 1] as const);
  return JSON.stringify({ ...backup, audits: [{ ...backup.audits[0], ...Object.fromEntries(fields) }] });
};

const deep = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    ...(each.matches(selector) ? [each] : []),
    ...(each.shadowRoot ? deep(each.shadowRoot, selector) : []),
  ]);

const { body } = document;
const blank = body.appendChild(document.createElement('div'));

/** Everything that the panel shows of some texts: each of its parts, with all that folds opened. */
async function shownOf(
  texts: readonly string[],
  short: readonly number[],
  lang: 'en' | 'cy',
): Promise<readonly [string, string][]> {
  await panelWords.load(lang);
  blank.replaceChildren();
  blank.lang = lang;
  const panel = document.createElement('coprod-panel') as Panel;
  const state = stateOf(texts);
  const faulty = new MessageError(texts[0]!, null);
  const around = sampleAround({ decide: faulty, saveSettings: faulty });
  Object.assign(panel, { state, around: { ...around, everyAudit: async () => [state.audit!] } });
  blank.append(panel);
  const root = () => panel.renderRoot;
  const parts: [string, string][] = [];
  const look = async (name: string) => parts.push([name, await settled(() => snapshot(root()))]);
  await settled(() => snapshot(root()));
  for (const [at, name] of viewNames.entries()) {
    root().querySelectorAll<HTMLElement>('nav button')[at]!.click();
    await settled(() => snapshot(root()));
    // What is unfolded can hold more that folds.
    for (let round = 0; round < 3; round += 1) {
      for (const button of deep(root(), '[aria-expanded=false]')) button.click();
      await settled(() => snapshot(root()));
    }
    if (name === 'files') await until(() => deep(root(), '.box details')[0], 'what the report will contain');
    await settled(() => snapshot(root()));
    for (const details of deep(root(), 'details')) (details as HTMLDetailsElement).open = true;
    await look(name);
  }
  // A note and a conversation that are being changed, and a change that failed.
  const press = async (view: number, selector: string) => {
    root().querySelectorAll<HTMLElement>('nav button')[view]!.click();
    await settled(() => snapshot(root()));
    for (const button of deep(root(), selector).slice(0, 1)) button.click();
  };
  await press(0, 'coprod-note-list button');
  await look('a note that is written');
  await press(2, 'coprod-people-view li button');
  await look('a conversation that is written');
  await press(viewNames.indexOf('case'), '[id^=open-]');
  for (const details of deep(root(), 'coprod-case-result details'))
    (details as HTMLDetailsElement).open = true;
  await look('a case that is open');
  for (const button of deep(root(), '#step-tally')) button.click();
  await settled(() => snapshot(root()));
  for (const button of deep(root(), '.ways button').slice(-1)) button.click();
  await look('the sample of a case');
  panel.dispatchEvent(
    new CustomEvent('coprod-saving', {
      detail: { now: 'failed', trouble: null, reason: texts[0]!, again: () => undefined },
    }),
  );
  await look('a change that failed');
  root().querySelectorAll<HTMLElement>('nav button')[viewNames.indexOf('files')]!.click();
  await settled(() => snapshot(root()));
  const input = deep(root(), '#file')[0] as HTMLInputElement;
  const data = new DataTransfer();
  data.items.add(new File([strangeFile(texts, short)], `${texts[0]!.replaceAll('/', '')}.json`));
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  // Where no text is short enough, nothing is wrong with the file.
  await until(() => deep(root(), '[role=status] .box')[0], 'what comes of a file');
  await look('a file that is refused');
  return parts;
}

definePanel();

window.panel = {
  async attack(texts, lang) {
    // The name of a field is shortened where it has more than 60 characters.
    const short = [...texts.keys()].filter((at) => texts[at]!.length <= 60).slice(0, 15);
    const known = await shownOf(standInsFor(texts), short, lang);
    const shown = await shownOf(texts, short, lang);
    const differences = shown.flatMap(([name, seen], at) => {
      const difference = differenceOf(seen, known[at]![1], texts);
      return difference === null ? [] : [`${name}: ${difference}`];
    });
    // A text that is seen nowhere would prove nothing.
    const counts = known.map(([, seen]) => textsIn(seen));
    return {
      tried: counts.reduce((sum, each) => sum + each, 0),
      faults: [
        ...differences,
        ...live.splice(0).map((part) => `is live: ${part}`),
        ...counts.flatMap((count, at) => (count === 0 && at !== 3 ? [`${known[at]![0]} shows no text`] : [])),
      ],
    };
  },
  naive(texts) {
    return texts.filter((text) => {
      const show = (each: string) => {
        blank.innerHTML = `<p title="${each}">${each}</p>`;
        return snapshot(blank);
      };
      try {
        return differenceOf(show(text), show('Ж0Ж'), [text]) !== null;
      } catch {
        // It has taken the name of a method of the page.
        return true;
      }
    });
  },
  fired: () => fired,
};
