import type { PageModel } from '#core/page/page-model';
import type { Approach } from '#core/star/star';
import type { Evidence } from './finding.ts';
import type { Content } from './content.ts';
import type { Local } from './local.ts';

/** Why a page makes people call: the ten cause codes of the prompts, C1 to C10. */
export const causes = [
  'not-found',
  'not-understood',
  'what-next',
  'for-me',
  'form-in-the-way',
  'access',
  'out-of-date',
  'passed-around',
  'not-heard',
  'urgent',
] as const;
/** One of the ten causes. */
export type Cause = (typeof causes)[number];

/** What a rule reads: the page as it is, and its content told from what surrounds it. */
export interface Subject {
  readonly page: PageModel;
  readonly content: Content;
  /** The day on which the page is judged, as YYYY-MM-DD. */
  readonly today: string;
  readonly local: Local;
}

/** What a rule saw. Without `at` it is about the whole page. */
export interface Detection {
  /** The place of the element, as in the page model. */
  readonly at?: number;
  readonly evidence: Evidence;
}

/** One prompt: when it speaks, and what it rests on. Its words are in `i18n`. */
export interface Rule<Id extends string = string> {
  /** A noun that names what is wrong, in kebab-case; the name of its file. */
  readonly id: Id;
  /** Its number in the list of sixty prompts, such as 1. */
  readonly number: number;
  readonly approach: Approach;
  /** The first is the one that counts where prompts are spread over causes. */
  readonly causes: readonly [Cause, ...Cause[]];
  /** 3: likely to cause contact or to shut people out; 2: often; 1: worth asking. */
  readonly severity: 1 | 2 | 3;
  /** 3: a fact in the page; 2: a pattern in the text, sometimes wrong; 1: a rough hint, shown only on request. */
  readonly strength: 1 | 2 | 3;
  /** The published guidance or case that it rests on. */
  readonly source: string;
  detect(subject: Subject): Iterable<Detection>;
}

/** A page on which the rule must speak, or must stay quiet. */
export interface Example {
  /** The body, or a whole document. `{filler}` stands for a hundred plain words, `{40 words}` for forty without a stop. */
  readonly html: string;
  readonly url?: string;
  readonly lang?: string;
  readonly today?: string;
  readonly local?: Partial<Local>;
  /** For a page that prompts: what is seen, in the order of the page. */
  readonly evidence?: readonly Evidence[];
  /** For a quiet page: the trap that it sets. For a page that prompts: what makes it hard to see. */
  readonly because?: string;
}

/** Fixtures that serve as test, documentation and demo at once. */
export interface Examples {
  readonly prompts: readonly Example[];
  readonly quiet: readonly Example[];
}

/** Declares a rule and keeps its id as a type, so that its words are asked for by the compiler. */
export const defineRule = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule;
