import type { Band } from '#core/star/bands';
import type { StarPoint } from '#core/star/star';

/** The name of the star and of its parts. The five steps keep their exclamation marks: they are the star's own names. */
export const star = {
  name: 'The Co-Production Star',
  coProduction: 'Co-production',
  coProductionMeans:
    'People and public services working together, each using more of what the other is good at, to get better results or make a service work better.',
  innerRing: 'Inner ring',
  innerRingMeans: 'Four ways to work together',
  outerCircle: 'Outer circle',
  outerCircleMeans: 'Five steps to make it happen',
  credit: 'Based on the Co-Production Star by Governance International.',
  points: {
    'co-commission': {
      name: 'Co-commission',
      means: 'Deciding together what matters most and how money is spent.',
    },
    'co-design': {
      name: 'Co-design',
      means: 'Shaping or re-shaping the service together, starting from how people live and use it.',
    },
    'co-deliver': {
      name: 'Co-deliver',
      means:
        'Doing the work together: people who use services, and residents, take an active part in making the result happen.',
    },
    'co-assess': {
      name: 'Co-assess',
      means: 'Judging together how good the service and its results are.',
    },
    map: { name: 'Map it!', means: 'List what already happens, and where the gaps are.' },
    focus: { name: 'Focus it!', means: 'Choose the few things that will make most difference.' },
    people: { name: 'People it!', means: 'Get the right mix of residents, staff, managers and councillors.' },
    market: { name: 'Market it!', means: 'Show doubters it works, and make it worth joining in.' },
    grow: { name: 'Grow it!', means: 'Spread it, and make it normal.' },
  } satisfies Record<StarPoint, { name: string; means: string }>,
  bands: {
    'not-yet': 'Not yet',
    'first-steps': 'First steps',
    building: 'Building',
    everyday: 'Everyday',
  } satisfies Record<Band, string>,
  notEnough: 'Not enough answers',
};
