import type { Band } from '#core/star/bands';
import type { StarPoint } from '#core/star/star';

/** What to do next for each part of the star, by its band: one or two short sentences, in the imperative. */
export const advice = {
  'co-commission': {
    'not-yet': 'Ask five to eight people who use the service what should come first. Publish what you heard.',
    'first-steps': 'Open one small budget, or one contract choice, to a joint panel.',
    building: 'Give panel members a vote, training and the same papers as staff.',
    everyday: 'Let residents co-chair. Share your method with another service.',
  },
  'co-design': {
    'not-yet': 'Watch five people use one page, letter or form. Fix the first thing that stops them.',
    'first-steps': 'Bring them back to sketch and test the next version before it goes live.',
    building: 'Make testing with users a sign-off step for every new page, letter and form.',
    everyday: 'Let residents lead a redesign. Publish call numbers before and after.',
  },
  'co-deliver': {
    'not-yet': 'List what people already do to help themselves and each other.',
    'first-steps': 'Try one peer or volunteer role, with training and a named staff contact.',
    building: 'Write these roles into service plans. Check no paid job is being replaced by unpaid work.',
    everyday: 'Help other teams copy the roles. Track results for helpers as well as those helped.',
  },
  'co-assess': {
    'not-yet': 'Ask people what “good” looks like. Add two of their measures.',
    'first-steps': 'Train a small group of residents to review one service alongside staff.',
    building: 'Run reviews on a cycle, and publish what changed.',
    everyday: 'Let residents set the review programme. Compare their view with the staff view each year.',
  },
  map: {
    'not-yet': 'Hold one hour with a mixed group. List all joint work, big or small.',
    'first-steps': 'Add what calls, visits and complaints show. Mark the gaps.',
    building: 'Give the list an owner and a date, and keep it live.',
    everyday: 'Share the map with partners and the public.',
  },
  focus: {
    'not-yet': 'Pick one problem that causes many avoidable calls or visits.',
    'first-steps': 'Compare three to five ideas: benefit, effort, and who gains or loses.',
    building: 'Set a baseline and a target for each priority.',
    everyday: 'Stop what is not working, and say so openly.',
  },
  people: {
    'not-yet':
      'Find one willing manager, two frontline staff and three people with experience of the service.',
    'first-steps': 'Cover costs and remove what stops people joining in.',
    building: 'Reach the groups who are not in the room yet.',
    everyday: 'Let residents recruit and mentor the next group.',
  },
  market: {
    'not-yet': 'Ask people who doubt it what proof they would need.',
    'first-steps': 'Share one true story and one honest number.',
    building: 'Take results to councillors and frontline teams, including what went wrong.',
    everyday: 'Let residents and frontline staff do the telling.',
  },
  grow: {
    'not-yet': 'Write one page: what we tried, what we learned.',
    'first-steps': 'Repeat it with a second team.',
    building: 'Put it into contracts, job descriptions and budgets.',
    everyday: 'Link people across organisations. Review together every year.',
  },
} satisfies Record<StarPoint, Record<Band, string>>;

/** The sentence that opens a result, by the band of the whole. */
export const opening = {
  'not-yet':
    'You are at the beginning, as most services once were. Start with Map it: one hour, a mixed group, one list.',
  'first-steps': 'You have real examples. Choose one with the biggest effect and make it reliable.',
  building: 'This is becoming usual. Check who is missing, and compare staff and resident views.',
  everyday: 'This is how you work. Share it, keep checking it, and let residents lead the checking.',
} satisfies Record<Band, string>;
