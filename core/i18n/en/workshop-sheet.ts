import type { Harm, LabField, StepField } from '#core/groups/workshop-sheet';

/** A sheet to take to a workshop: what was seen, one small test, a plan for the five steps, and a check for harm. */
export const workshopSheet = {
  title: 'Workshop sheet',
  titleFor: 'Workshop sheet: {service}',
  /** The first part of the name of a saved file: small letters and hyphens. */
  fileName: 'workshop-sheet',
  lead: 'Plan one small test together. Fill this in here, or print it and use a pen.',
  private: 'What you write stays on this page until you save or print it. Write no names of residents.',
  back: 'Back',
  day: 'Workshop on {day}',
  seen: {
    title: 'What we saw',
    none: 'Write down here what people told you about the service.',
    /** The widest gaps, each a sentence. */
    gap: '{part}: {low} see least of it (“{lowBand}”), {high} see most (“{highBand}”).',
    doubt: '{group}: at least {n} in 10 are not sure about “{statement}”',
    next: 'The next step is “{part}”.',
    talk: 'Talk about it',
    questions: {
      example: 'Which gap surprises you most? Ask each side for one example.',
      reason: 'Why might the others see it that way?',
      missing: 'Who is not in the room, and how will you hear from them?',
    },
  },
  lab: {
    title: 'Co-Production Lab: one small test',
    lead: 'Choose something so small that you can try it within weeks, and stop if it does not help.',
    labels: {
      test: 'What will we try?',
      who: 'Who takes part?',
      what: 'What does each of us do?',
      byWhen: 'By when?',
      learned: 'What did we learn?',
    } satisfies Record<LabField, string>,
    hints: {
      test: 'One change, for a few people.',
      who: 'People who use the service belong in it from the start.',
      what: 'What people who use the service do, and what staff do.',
      byWhen: 'A day to begin, and a day to look at it together.',
      learned: 'Come back to this after the test. Say what did not work, too.',
    } satisfies Record<LabField, string>,
  },
  plan: {
    title: 'Plan for the five steps',
    lead: 'The steps are a path: begin with the first one that is not there yet. Leave the others empty until you get there.',
    begin: 'Begin here',
    /** What the answers say of a step. */
    least: '{group} see least of it: “{band}”.',
    unknown: 'There are not enough answers about it.',
    labels: {
      what: 'What will we do?',
      who: 'Who?',
      byWhen: 'By when?',
    } satisfies Record<StepField, string>,
    /** Only screen readers say it, after the label of a field. */
    about: 'about {part}',
  },
  harm: {
    title: 'Check for harm',
    lead: 'Working together can do harm if nobody looks out for it. Talk about each question before you begin.',
    no: 'No',
    could: 'It could',
    remedy: 'What will we do about it?',
    questions: {
      duty: 'Do we hand people a job that the council should do?',
      blame: 'Would nobody know who answers for it if something goes wrong?',
      effort: 'Could it take more time and money to run than it brings?',
      say: 'Could a few people decide for all, with no way for others to object?',
      unequal: 'Could those who have least be left out, or get less from it?',
      hidden: 'Does it ask more of people than we tell them: time, money, or painful memories?',
      worse: 'Could people end up worse off, or trust us less, than if we did nothing?',
      jobs: 'Does unpaid work take the place of a paid job?',
      means: 'Do we lack the time, money or people to do it well?',
    } satisfies Record<Harm, string>,
    left: {
      one: '{n} question is not talked about yet.',
      other: '{n} questions are not talked about yet.',
    },
    remedies: {
      one: '{n} harm could happen, and nothing is written about what you will do.',
      other: '{n} harms could happen, and nothing is written about what you will do.',
    },
    done: 'All questions are talked about. If a harm stays large, choose another test.',
    source:
      'Our own questions, after the “seven evils” of Steen, Brandsen and Verschuere (2018), in Co-Production and Co-Creation.',
  },
  actions: {
    print: 'Print this sheet',
    save: 'Save this sheet as a file',
    open: 'Open a saved sheet',
    saved: 'The file is being saved: {name}',
    opened: 'The sheet “{name}” is open.',
    afresh: 'Start a new sheet',
    ask: 'Do you want to start a new sheet? What you have not saved is lost.',
    replace: 'Do you want to open “{name}”? What you have not saved here is lost.',
    yes: 'Yes, go on',
    no: 'No, keep this sheet',
    began: 'This is a new sheet.',
    problems: {
      'no-sheet':
        '“{name}” is no workshop sheet, or part of it is missing. Choose a file that was saved here.',
      version:
        '“{name}” was saved by a newer version of this tool. Load this page again, or ask your web team.',
      unreadable: '“{name}” could not be opened. It may have been moved, or be in use elsewhere. Try again.',
    },
  },
};
