import type { Placing } from '#core/embed/snippet';
import type { WidgetName } from '#core/embed/widgets';
import { encodeResult } from '#core/star/result-code';
import { instrumentVersion, statementsOf } from '#core/star/statements';

/** Something that is shown as code and live. */
export interface Example {
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly about: string;
  readonly attributes: NonNullable<Placing['attributes']>;
  readonly fallback: string;
}

/** A made-up result, so that the star has something to show. */
const code = encodeResult({
  version: instrumentVersion,
  mode: 'full',
  voice: 'team',
  answers: Object.fromEntries(
    statementsOf('full').map(({ id }, at) => [id, ([1, 3, 2, 4, 0, 2, 3] as const)[at % 7]!]),
  ),
});

const ring = '<p>This needs JavaScript. Or ring us on 01632 960 000.</p>';

/** What the page of each element shows. */
export const examplesOf: Readonly<Record<WidgetName, readonly Example[]>> = {
  star: [
    {
      title: 'A guide to the star',
      about: 'Without a result it explains its nine parts.',
      attributes: { 'heading-level': '3' },
      fallback: ring,
    },
    {
      title: 'A result',
      about: 'With the code of a result it shows how far each part has come, and what to do next.',
      attributes: { code, 'show-numbers': '', 'heading-level': '3' },
      fallback: ring,
    },
  ],
  'star-check': [
    {
      title: 'For residents',
      about: 'Nine questions, one at a time. Nothing is kept or sent.',
      attributes: { service: 'Libraries', 'heading-level': '3' },
      fallback: ring,
    },
    {
      title: 'For a team',
      about: 'All 22 questions on one page, with scores as numbers.',
      attributes: { mode: 'full', layout: 'all', 'show-numbers': '', 'heading-level': '3' },
      fallback: ring,
    },
  ],
  'case-carousel': [
    {
      title: 'Three stories',
      about: 'The kit brings twenty cases; `limit` shows the first of them.',
      attributes: { limit: '3', 'heading-level': '3' },
      fallback: '<p><a href="/what-changed">What changed when people worked together</a></p>',
    },
    {
      title: 'Stories of one approach, as a list',
      about: 'A visitor can change back to side by side.',
      attributes: { approach: 'co-assess', view: 'list', label: 'People judged it', 'heading-level': '3' },
      fallback: '<p><a href="/what-changed">What changed when people worked together</a></p>',
    },
  ],
  'contact-form': [
    {
      title: 'A form of its own',
      about:
        'Between the tags stands no form, so the element makes one. Here it sends to the receiver of the demo.',
      attributes: { endpoint: '/enquiries', 'privacy-href': '/privacy', 'heading-level': '3' },
      fallback: '<p>This form needs JavaScript. Or ring us on 01632 960 000.</p>',
    },
  ],
  'group-star': [
    {
      title: 'A workshop',
      about: 'The facilitator adds the codes that people bring. No group of fewer than five is shown.',
      attributes: { service: 'Libraries', 'heading-level': '3' },
      fallback: '<p><a href="/contact">Ask us to run a workshop with you</a></p>',
    },
  ],
};
