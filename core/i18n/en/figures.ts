/** How the figures of a case are written, and what their labels mean. */
export const figures = {
  /** How close a number is: {number} is a number with its unit, such as "£300,000", "53%" or "250 to 300". */
  qualifiers: {
    exactly: '{number}',
    about: 'about {number}',
    over: 'over {number}',
    nearly: 'nearly {number}',
    'up-to': 'up to {number}',
  },
  range: '{from} to {to}',
  /** A round number of millions: {number} is such as 6.45. */
  million: '{number} million',
  basis: {
    measured: { label: 'Measured', means: 'Someone counted or measured this.' },
    estimate: { label: 'Estimate', means: 'Someone worked this out. It was not measured.' },
    reported: {
      label: 'As reported',
      means:
        'Someone published this. We do not know how they worked it out, or it is what people said of themselves.',
    },
  },
  evidence: {
    1: {
      label: 'Told by the organisation',
      means: 'The people who did it tell the story. No one else has checked it.',
    },
    2: {
      label: 'Checked before and after',
      means: 'Results were counted before and after, but other things may have caused the change.',
    },
    3: { label: 'Independent evaluation', means: 'Someone from outside looked at how well it worked.' },
    4: {
      label: 'Compared or peer reviewed',
      means:
        'Results were set beside a group that did not take part, or other researchers checked the study.',
    },
  },
};
