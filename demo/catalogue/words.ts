import type { Locale } from '#core/i18n/locale';
import type { Part } from './prompts.ts';

/** The words of the list of prompts that are the demo's own; those of a prompt are in `core/i18n`. */
export interface CatalogueWords {
  readonly parts: Readonly<Record<Part, string>>;
  readonly find: string;
  readonly search: string;
  readonly searchHint: string;
  readonly part: string;
  readonly approach: string;
  readonly severity: string;
  readonly strength: string;
  readonly cause: string;
  readonly any: string;
  readonly show: string;
  readonly showAll: string;
  /** {shown} and {all} are figures. */
  readonly shown: string;
  readonly none: string;
  readonly contents: string;
  readonly always: string;
  readonly question: string;
  readonly why: string;
  readonly source: string;
  readonly id: string;
  /** {name} is the name of the prompt. */
  readonly examples: string;
  readonly prompts: string;
  readonly quiet: string;
  readonly because: string;
  readonly whatItSays: string;
  readonly code: string;
  readonly page: string;
  /** {name} is the name of the prompt. */
  readonly frame: string;
  /** {address} is a web address. */
  readonly at: string;
  /** {day} is a day as 2026-01-01. */
  readonly on: string;
  readonly settings: string;
  /** Stands for the plain text that fills up an example. */
  readonly filler: string;
}

/** The words of the list of prompts in each language. */
export const catalogueWords: Readonly<Record<Locale, CatalogueWords>> = {
  en: {
    parts: {
      contact: 'Contact and dead ends',
      'next-steps': 'What happens next, time, cost, and who it is for',
      words: 'Words',
      structure: 'Structure',
      forms: 'Documents and forms',
      people: 'Who is left out',
      listening: 'Listening, and keeping it true',
    },
    find: 'Find a question',
    search: 'Search',
    searchHint: 'For example: cost, phone or P12',
    part: 'Part of the list',
    approach: 'Part of the star',
    severity: 'How much it matters',
    strength: 'How sure the tool can be',
    cause: 'Why people call',
    any: 'All',
    show: 'Show',
    showAll: 'Show all the questions',
    shown: 'You see {shown} of {all} questions',
    none: 'No question fits. Try fewer words, or choose “All” more often.',
    contents: 'On this page',
    always: 'Two questions that are worth asking on any page',
    question: 'Ask people',
    why: 'Why',
    source: 'What it rests on',
    id: 'Name in reports',
    examples: 'Examples: {name}',
    prompts: 'A page that prompts',
    quiet: 'A page that does not',
    because: 'Why not:',
    whatItSays: 'What the tool says:',
    code: 'The page as code',
    page: 'The page as people see it',
    frame: 'Example page: {name}',
    at: 'Address of the page: {address}',
    on: 'Read on {day}',
    settings: 'What the council has set:',
    filler: '(a hundred plain words)',
  },
  cy: {
    parts: {
      contact: 'Cysylltu, a ffyrdd heb ben draw',
      'next-steps': 'Beth sy’n digwydd nesaf, amser, cost, ac i bwy mae hyn',
      words: 'Geiriau',
      structure: 'Strwythur',
      forms: 'Dogfennau a ffurflenni',
      people: 'Pwy sy’n cael ei adael allan',
      listening: 'Gwrando, a’i gadw’n wir',
    },
    find: 'Dod o hyd i gwestiwn',
    search: 'Chwilio',
    searchHint: 'Er enghraifft: cost, ffôn neu P12',
    part: 'Rhan o’r rhestr',
    approach: 'Rhan o’r seren',
    severity: 'Faint o wahaniaeth mae’n ei wneud',
    strength: 'Pa mor siŵr y gall yr offeryn fod',
    cause: 'Pam mae pobl yn ffonio',
    any: 'Popeth',
    show: 'Dangos',
    showAll: 'Dangos pob cwestiwn',
    shown: 'Nifer y cwestiynau a welwch: {shown} o {all}',
    none: 'Nid oes cwestiwn sy’n addas. Rhowch gynnig ar lai o eiriau, neu dewiswch “Popeth” yn amlach.',
    contents: 'Ar y dudalen hon',
    always: 'Dau gwestiwn sy’n werth eu gofyn ar unrhyw dudalen',
    question: 'Gofynnwch i bobl',
    why: 'Pam',
    source: 'Ar beth mae’n seiliedig',
    id: 'Enw mewn adroddiadau',
    examples: 'Enghreifftiau: {name}',
    prompts: 'Tudalen sy’n codi’r cwestiwn',
    quiet: 'Tudalen nad yw’n ei godi',
    because: 'Pam ddim:',
    whatItSays: 'Beth mae’r offeryn yn ei ddweud:',
    code: 'Y dudalen fel cod',
    page: 'Y dudalen fel mae pobl yn ei gweld',
    frame: 'Tudalen enghreifftiol: {name}',
    at: 'Cyfeiriad y dudalen: {address}',
    on: 'Darllenwyd ar {day}',
    settings: 'Beth mae’r cyngor wedi’i osod:',
    filler: '(cant o eiriau plaen)',
  },
};
