/** The words round one case. The case itself brings its own. */
export const caseCard = {
  years: '{from} to {to}',
  /** The case goes on, or nobody has written when it ended. */
  since: 'from {from}',
  approaches: 'How people worked together',
  inferred: 'Our reading: the source does not use this name.',
  problem: 'The problem',
  together: 'What people did together',
  /** {span} is a stretch of time in words, or says that none is given. */
  span: 'Time: {span}',
  caution: 'Take care:',
  evidence: 'How sure can we be?',
  source: 'Source',
  sources: 'More sources',
  /** {site} is the address of a website, such as www.example.org. */
  sourceLink: '{title}, on {site}',
  checked: 'We last checked the sources on {date}.',
  more: 'More about this case',
  figures: 'More figures',
  link: 'Link to this case',
  /** For people who hear the link without seeing the card. It must begin with the words of `link`. */
  linkTo: 'Link to this case: {title}',
};
