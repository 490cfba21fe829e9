/** The words of the case carousel. */
export const carousel = {
  heading: 'Cases of co-production',
  /** What assistive technology calls the parts of a carousel. */
  carousel: 'carousel',
  slide: 'slide',
  slideName: '{n} of {of}: {title}',
  track: 'Cases. The left and right arrow keys move between them.',
  previous: 'Previous',
  next: 'Next',
  /** The full names of the two buttons. They must hold the words of `previous` and `next`. */
  previousCase: 'Previous case',
  nextCase: 'Next case',
  position: 'Case {from} of {of}',
  positions: 'Cases {from} to {to} of {of}',
  /** The same while filters are set: {of} is how many cases were found. */
  foundPosition: 'Case {from} of {of} found',
  foundPositions: 'Cases {from} to {to} of {of} found',
  count: { one: '{n} case', other: '{n} cases' },
  found: { one: '{n} case found', other: '{n} cases found' },
  first: 'This is the first case.',
  last: 'This is the last case.',
  asList: 'Show as a list',
  asCarousel: 'Show side by side',
  filters: 'Filter the cases',
  /** {n} is how many filters are set. */
  filtersSet: 'Filter the cases ({n} set)',
  approach: 'How people worked together',
  anyApproach: 'Any way',
  area: 'Place',
  anyArea: 'Any place',
  evidence: 'How sure we can be',
  anyEvidence: 'Any evidence',
  /** {label} names a level of evidence, such as "Independent evaluation". */
  orStronger: '{label}, or stronger',
  evidenceHint: 'Every case says who checked its results.',
  clear: 'Clear filters',
  none: 'No cases match your filters.',
  noneHelp: 'Choose “any” in one of the filters, or clear them all.',
};
