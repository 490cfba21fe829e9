import type { Basis, Channel } from '#core/business-case/business-case';
import type { Caution } from '#core/business-case/cautions';

/** The words of a business case: what it says, and what it cannot say. Nothing in it is called saved: all is an estimate. */
export const businessCase = {
  title: 'What it costs, and what we propose',
  lead: 'All results here are estimates. They go from low to high, and the truth can lie anywhere between. What people said, and how they fare, matters more than a sum.',
  untitled: 'A case without a topic',
  propose: 'What we propose',
  stillPhone: 'How people can still talk to someone',
  about: 'About the page “{page}”.',
  /** A range where low and high differ. Each place is a figure with its unit. */
  range: '{low} to {high} (best figure: {central})',
  /** For what is below nothing: a sign would be read past, and a line can end after it. */
  negative: 'minus {figure}',
  /** {range} is a range as above, or one figure. */
  sentences: {
    contacts: 'People get in touch about this {range} times a year.',
    /** {n} and {of} are numbers of contacts, {range} is a share. */
    share: {
      one: 'In a sample of {of}, {n} contact could have been avoided. For all contacts this speaks for {range}.',
      other:
        'In a sample of {of}, {n} contacts could have been avoided. For all contacts this speaks for {range}.',
    },
    agreement: {
      one: 'Two people read {n} contact, each alone, and gave the same code to {same}. Cohen’s kappa is {kappa}: 1 is full agreement, 0 is what chance would give.',
      other:
        'Two people read {n} contacts, each alone, and gave the same code to {same}. Cohen’s kappa is {kappa}: 1 is full agreement, 0 is what chance would give.',
    },
    agreementOnAll: {
      one: 'Two people read {n} contact and gave it the same code. That is too little to say how far they agree.',
      other:
        'Two people read {n} contacts and gave all of them one and the same code. Chance could do that too, so there is no kappa.',
    },
    prevented: 'We estimate that the change prevents {range} contacts a year.',
    net: 'We estimate a net saving of {range} a year, after web visits and running costs.',
    loss: 'In money it would not pay. We estimate {range} a year, after web visits and running costs.',
    mayLose: 'At the low end it costs more than it brings.',
    once: 'The change costs {range} once.',
    takingPart: 'Of that, {range} is to pay people who take part.',
    firstYear: 'The first year, with what the change costs, comes to {range}.',
    payback: 'We estimate that it pays for itself in {range} months.',
    paybackAtBest: 'At best it pays for itself in {soonest} months. At the low end it never does.',
    paybackNever: 'It never pays for itself in money.',
    /** {reason} is what the reviewer wrote. */
    cash: 'Of the yearly saving, we estimate that {range} leaves a budget. The reason given: {reason}',
    time: 'The rest, {range}, is time for other work. It is not cash.',
    noCash: 'No part of it is claimed as cash. It is time for other work.',
    hours: 'We estimate that people spend {range} fewer hours a year on getting in touch.',
    remaining:
      '{range} contacts a year would still come. Many of these people need to talk to someone, and that must stay easy.',
  },
  /** For a list of cases. */
  headline: {
    net: 'Estimate: {range} a year',
    prevented: 'Estimate: {range} contacts a year prevented. No sum yet.',
    nothing: 'Not enough filled in yet',
  },
  /** In the summary of a report. {topic} is what the reviewer wrote, {sentence} is a whole sentence. */
  short: '{topic}: {sentence}',
  missing: 'There is no sum yet, because this is missing:',
  missingAny: 'How many contacts come, and how',
  inputs: {
    contacts: {
      phone: 'Phone calls a year',
      visit: 'Visits in person a year',
      email: 'E-mails a year',
      letter: 'Letters a year',
      chat: 'Web chats a year',
    } satisfies Record<Channel, string>,
    counted: {
      phone: 'Phone calls that were counted',
      visit: 'Visits in person that were counted',
      email: 'E-mails that were counted',
      letter: 'Letters that were counted',
      chat: 'Web chats that were counted',
    } satisfies Record<Channel, string>,
    cost: {
      phone: 'What a phone call costs this council',
      visit: 'What a visit in person costs this council',
      email: 'What an e-mail costs this council',
      letter: 'What a letter costs this council',
      chat: 'What a web chat costs this council',
    } satisfies Record<Channel, string>,
    share: 'Share of contacts that could be avoided',
    prevented: 'Share of these that the change prevents',
    'web-visit': 'What a web visit costs that does its job',
    running: 'Running cost a year',
    change: 'Cost of the change',
    'taking-part': 'Pay for people who take part',
    minutes: 'Minutes that a contact takes a person',
    cash: 'Share of the saving that leaves a budget',
  },
  bases: {
    measured: 'Measured',
    estimated: 'Estimated',
    assumed: 'Assumed',
  } satisfies Record<Basis, string>,
  /** {basis} is one of the three above, {from} is what the reviewer wrote. */
  source: '{basis}, {date}: {from}',
  /** A count of contacts, and the period in which they came. */
  counted: '{range} from {from} to {to}',
  tables: {
    inputs: {
      caption: 'What goes in, and where it comes from',
      head: { what: 'Figure', range: 'Low to high', source: 'Where it comes from' },
      noSource: 'Nobody has written down where it comes from',
      sample: 'Worked out from {n} of {of}, with an interval of 95% by Wilson. {source}',
    },
    causes: {
      caption: 'Why people got in touch, in their words',
      head: { cause: 'Cause', count: 'Contacts', words: 'One of them said' },
    },
    swings: {
      caption: 'Which figure matters most',
      head: { what: 'Figure', low: 'At its lowest', high: 'At its highest' },
      money:
        'Each line moves one figure alone, from its lowest to its highest. It shows what the first year then comes to, with what the change costs. With all best figures that is {central}.',
      contacts:
        'Each line moves one figure alone, from its lowest to its highest. It shows how many contacts a year are then prevented. With all best figures that is {central}.',
    },
  },
  care: 'Read this with care',
  cautions: {
    'small-sample': 'The sample has fewer than 100 contacts. A bigger one would narrow the range.',
    'coded-once': 'Only one person has read some of the contacts.',
    'open-codes':
      'Two people differ on whether some contacts could be avoided, and have not settled it. These count at the high end only.',
    'sample-unknown': 'Nobody has written down how the sample was taken.',
    'short-period':
      'Contacts were counted for less than four weeks. Other times of the year may be different.',
    'no-spread': 'A figure that was not measured has no low and high. It looks surer than it is.',
    'old-cost': 'What a contact costs is more than two years old.',
    'nobody-paid': 'Nobody is paid for taking part. People who give their time should be.',
    'assumed-cash': 'That money leaves a budget is assumed. Ask the person who holds the budget.',
    'no-way-to-phone': 'Nobody has written down how people who need to talk to someone still can.',
  } satisfies Record<Caution, string>,
  /** The kind of a row in a table for spreadsheets. */
  kind: 'Business case',
  preview: {
    cases: { one: '{n} business case, with its sources', other: '{n} business cases, with their sources' },
    contacts: { one: '{n} contact in a caller’s words', other: '{n} contacts in callers’ words' },
  },
};
