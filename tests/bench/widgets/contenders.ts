import { peerVersion } from '../peers.ts';
import { kit } from '../section.ts';
import { control, escaped, fields, points, selfCheck, slides } from './content.ts';

/** A page with one widget on it, made as its makers say. */
export interface Contender {
  readonly name: string;
  readonly version: string;
  /** The kit's own script in `cdn/`, or a file of `entries/` that is bundled. */
  readonly script: { readonly own: string } | { readonly entry: string } | null;
  readonly body: string;
  /** What the makers say that the page's own styles should have. */
  readonly style?: string;
  /** An expression that is true as soon as a person can use it. */
  readonly usable: string;
}

/** Widgets that do the same job. */
export interface Contest {
  readonly what: string;
  readonly contenders: readonly Contender[];
}

const data = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

const peer = (name: string, of: string, entry: string, body: string, usable: string): Contender => ({
  name,
  version: peerVersion(of),
  script: { entry },
  body,
  usable,
});

const own = (script: string, body: string, usable: string): Contender => ({
  name: kit,
  version: 'as built',
  script: { own: script },
  body,
  usable,
});

/** Whether something within an element's shadow root, or the element itself, is on the screen. */
const seen = (element: string): string => `(${element})?.getBoundingClientRect().height > 0`;

const waiting = '<p>One moment. Or call us on 01632 960 000.</p>';

const table = `<table><caption>Result</caption><tbody>${points
  .map(({ name, value }) => `<tr><th scope="row">${escaped(name)}</th><td>${value}</td></tr>`)
  .join('')}</tbody></table>`;

const plainForm = `<form action="/enquiries" method="post">${fields
  .map((field) => `<p><label for="${field.id}">${field.label}</label> ${control(field)}</p>`)
  .join('')}<button>Send</button></form>`;

const govukForm = `<form action="/enquiries" method="post" novalidate>${fields
  .map((field) =>
    field.type === 'checkbox'
      ? `<div class="govuk-form-group"><div class="govuk-checkboxes"><div class="govuk-checkboxes__item">${control(field, 'govuk-checkboxes__input')}<label class="govuk-label govuk-checkboxes__label" for="${field.id}">${field.label}</label></div></div></div>`
      : field.type === 'textarea'
        ? `<div class="govuk-form-group govuk-character-count" data-module="govuk-character-count" data-maxlength="5000"><label class="govuk-label" for="${field.id}">${field.label}</label>${control(field, 'govuk-textarea govuk-js-character-count')}<div id="${field.id}-info" class="govuk-hint govuk-character-count__message">You can enter up to 5000 characters</div></div>`
        : `<div class="govuk-form-group"><label class="govuk-label" for="${field.id}">${field.label}</label>${control(field, field.type === 'select' ? 'govuk-select' : 'govuk-input')}</div>`,
  )
  .join('')}<button class="govuk-button" data-module="govuk-button">Send</button></form>`;

/** The code of a result of the self-check, for the star. */
const resultCode = 'HKjDyjzzBzeQ2Inj';

/** A page with nothing but its frame, with which all are compared. */
export const blank: Contender = {
  name: 'blank page',
  version: '',
  script: null,
  body: waiting,
  usable: 'document.readyState !== "loading"',
};

/** Every contest. */
export const contests: readonly Contest[] = [
  {
    what: 'Self-check of 22 questions, until Start can be pressed',
    contenders: [
      own(
        'star-check.js',
        `<coprod-star-check mode="full" voice="team">${waiting}</coprod-star-check>`,
        seen(`document.querySelector('coprod-star-check').shadowRoot?.querySelector('button.primary')`),
      ),
      peer(
        'SurveyJS',
        'survey-core',
        'surveyjs.js',
        `${data('check', selfCheck)}<div id="here">${waiting}</div>`,
        seen(`document.querySelector('#here input[type=button]')`),
      ),
      peer(
        'Web Awesome',
        '@awesome.me/webawesome',
        'webawesome.js',
        `${data('check', selfCheck)}<div id="here">${waiting}</div>`,
        seen(`document.querySelector('wa-button')?.shadowRoot?.querySelector('button')`),
      ),
    ],
  },
  {
    what: 'Carousel of 20 cases, until the next one can be shown',
    contenders: [
      {
        ...own(
          'case-carousel.js',
          `<coprod-case-carousel>${waiting}</coprod-case-carousel>`,
          `document.querySelector('coprod-case-carousel').shadowRoot?.querySelectorAll('.card').length > 0`,
        ),
        style: 'coprod-case-carousel:not(:defined) { display: block; min-height: 76rem }',
      },
      peer(
        'Swiper Element',
        'swiper',
        'swiper.js',
        `<swiper-container navigation="true" pagination="true">${slides.map((slide) => `<swiper-slide>${slide}</swiper-slide>`).join('')}</swiper-container>`,
        `document.querySelector('swiper-container').swiper?.initialized === true`,
      ),
      peer(
        'Splide',
        '@splidejs/splide',
        'splide.js',
        `<section class="splide" aria-label="Cases"><div class="splide__track"><ul class="splide__list">${slides.map((slide) => `<li class="splide__slide">${slide}</li>`).join('')}</ul></div></section>`,
        `document.querySelector('.splide').classList.contains('is-initialized')`,
      ),
      peer(
        'Embla',
        'embla-carousel',
        'embla.js',
        `<section aria-label="Cases"><button class="prev">Previous</button><button class="next">Next</button><div class="embla"><div class="container">${slides.map((slide) => `<div class="slide">${slide}</div>`).join('')}</div></div></section>`,
        `document.querySelector('.embla').dataset.ready === ''`,
      ),
    ],
  },
  {
    what: 'Contact form, until it can be filled in and its script is there',
    contenders: [
      own(
        'contact-form.js',
        `<coprod-contact-form>${plainForm}</coprod-contact-form>`,
        `document.querySelector('coprod-contact-form').hasAttribute('ready')`,
      ),
      peer(
        'GOV.UK Frontend',
        'govuk-frontend',
        'govuk.js',
        govukForm,
        `document.body.classList.contains('govuk-frontend-supported')`,
      ),
    ],
  },
  {
    what: 'Star or radar of a result with its table, until it is drawn',
    contenders: [
      own(
        'star.js',
        `<coprod-star code="${resultCode}" show-numbers>${waiting}</coprod-star>`,
        seen(`document.querySelector('coprod-star').shadowRoot?.querySelector('svg')`),
      ),
      peer(
        'Chart.js',
        'chart.js',
        'chartjs.js',
        `${data('points', points)}<div><canvas aria-label="Result" role="img"></canvas></div>${table}`,
        `document.querySelector('canvas').dataset.ready === 'radar'`,
      ),
      peer(
        'ECharts',
        'echarts',
        'echarts.js',
        `${data('points', points)}<div id="chart" style="height: 22rem"></div>${table}`,
        `document.querySelector('#chart path') !== null`,
      ),
    ],
  },
];
