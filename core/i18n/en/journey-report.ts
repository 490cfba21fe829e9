/** The words of a report for whom a journey is for, who walked through it, and what was found before and after. */
export const journeyReport = {
  heading: 'The journey',
  audience: 'Who it is for',
  purpose: 'What they came to do',
  table: { caption: 'Pages in the order of the journey', step: 'Step', page: 'Page', kind: 'Kind of page' },
  kinds: {
    search: 'Search',
    landing: 'Landing page',
    guidance: 'Guidance',
    form: 'Form',
    confirmation: 'Confirmation',
  },
  noKind: 'Not said',
  /** Beside the name that the reviewer has given a page. */
  ownTitle: 'Title on the page',
  walks: {
    title: 'Walk-throughs',
    lead: 'In a walk-through, one person tries a task while somebody watches. No names are kept.',
    /** {who} is a kind of person, such as "a carer". */
    heading: '{date}: {who}',
    task: 'Task',
    start: 'Where they began',
    steps: 'Steps that they took',
    did: 'What they did',
    noSteps: 'No steps were written down.',
    /** {page} is a page of the journey, {did} what the person did there. */
    step: '{page}: {did}',
    stopped: 'Where they stopped',
    reachedEnd: 'They got to the end.',
    phone: 'They would have phoned',
    phones: { yes: 'Yes', no: 'No', 'not-asked': 'Not asked' },
    words: 'Their words',
    held: { one: 'There was {n} walk-through.', other: 'There were {n} walk-throughs.' },
    stops: { one: '{n} person stopped before the end.', other: '{n} people stopped before the end.' },
    phoned: { one: '{n} person would have phoned.', other: '{n} people would have phoned.' },
  },
  changes: {
    title: 'Before and after',
    lead: 'An earlier review of a page stands beside the latest one. A prompt that went does not show that people find the page easier. Only people can say that.',
    rule: 'A prompt stayed if the page still gives reason for it. Two places count as the same if the words that were found, the whole text there, or its name in the code of the page are the same.',
    /** {before} and {after} are days. */
    heading: '{page}: {before} and {after}',
    counts: '{gone} went, {stayed} stayed, {added} new.',
    nothing: 'Nothing was found on either day.',
    caption: 'Prompts on “{page}” before and after',
    prompt: 'Prompt',
    change: 'What became of it',
    before: 'Before',
    after: 'After',
    found: 'Found',
    notFound: 'Not found',
    became: { gone: 'Went', stayed: 'Stayed', new: 'New' },
    moreKept: {
      one: '{n} more earlier review of this page is kept.',
      other: '{n} more earlier reviews of this page are kept.',
    },
  },
  preview: {
    walks: {
      one: '{n} walk-through: what kind of person, what they did and said',
      other: '{n} walk-throughs: what kind of person, what they did and said',
    },
    earlier: {
      one: '{n} earlier review of a page',
      other: '{n} earlier reviews of pages',
    },
  },
  kind: { walk: 'Walk-through', change: 'Before and after' },
};
