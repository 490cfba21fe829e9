import { expect } from '@esm-bundle/chai';
import { backOff } from './back-off.ts';
import { readDestination } from './destination.ts';
import type { Letter } from './letter.ts';
import { secondsToWait, send, type Outcome } from './send.ts';
import { uuid } from './uuid.ts';

const letterTo = (answers: string, more = ''): Letter => ({
  id: uuid(),
  endpoint: new URL(`/test-endpoint/${uuid()}?answers=${answers}${more}`, location.href).href,
  type: 'application/json',
  body: '{}',
  text: '',
});

const problems = JSON.stringify([
  { field: 'email', problem: 'invalid' },
  { field: 'name', problem: '<b>' },
  7,
]);

describe('a letter that is sent', () => {
  const cases: readonly (readonly [string, string, Outcome])[] = [
    ['201', '', { is: 'sent', reference: 'CS-TEST-01' }],
    ['204', '', { is: 'sent', reference: null }],
    ['200', '', { is: 'broken', status: 200 }],
    ['302', '', { is: 'wrong', status: 0 }],
    ['404', '', { is: 'wrong', status: 404 }],
    ['409', '', { is: 'conflict' }],
    ['429', '&wait=90', { is: 'busy', seconds: 90 }],
    ['503', '', { is: 'broken', status: 503 }],
    ['close', '', { is: 'offline' }],
    [
      '422',
      `&problems=${encodeURIComponent(problems)}`,
      {
        is: 'refused',
        problems: [
          { field: 'email', problem: 'invalid' },
          { field: 'name', problem: 'invalid' },
        ],
      },
    ],
  ];
  for (const [answers, more, outcome] of cases)
    it(`has the outcome "${outcome.is}" for the answer ${answers}`, async () => {
      expect(await send(letterTo(answers, more))).to.deep.equal(outcome);
    });

  it('waits as long as it is told, and no longer than a day', () => {
    const now = Date.parse('2026-03-01T12:00:00Z');
    expect(secondsToWait('12', now)).to.equal(12);
    expect(secondsToWait('Sun, 01 Mar 2026 12:01:00 GMT', now)).to.equal(60);
    expect(secondsToWait('Sun, 01 Mar 2026 11:00:00 GMT', now)).to.equal(1);
    expect(secondsToWait('999999999', now)).to.equal(86_400);
    expect(secondsToWait('soon', now)).to.equal(60);
    expect(secondsToWait(null, now)).to.equal(60);
  });

  it('is tried again after 1, 2, 4, 8 … seconds, never more than 5 minutes or a quarter over', () => {
    expect([1, 2, 3, 4].map((attempts) => backOff(attempts, 0.5))).to.deep.equal([1000, 2000, 4000, 8000]);
    expect(backOff(500, 0.5)).to.equal(300_000);
    expect([backOff(3, 0), backOff(3, 1)]).to.deep.equal([3000, 5000]);
  });
});

describe('the destination of a form', () => {
  const read = (endpoint: string | null, mailto: string | null = null, form = '') => {
    const place = document.createElement('div');
    place.append(document.createRange().createContextualFragment(form));
    return readDestination({ endpoint, mailto }, place.querySelector('form'));
  };

  it('is an address on https or on the same site', () => {
    expect(read('https://other.example/x')?.endpoint).to.equal('https://other.example/x');
    expect(read('/enquiries')?.endpoint).to.equal(`${location.origin}/enquiries`);
    for (const bad of ['http://other.example/x', 'javascript:alert(1)', 'data:text/plain,x', 'https://'])
      expect(read(bad), bad).to.equal(null);
  });

  it('is the action of a form that posts, even where a field is named "action"', () => {
    const form = '<form method="POST" action="/here"><input name="action"><input name="method"></form>';
    expect(read(null, null, form)?.endpoint).to.equal(`${location.origin}/here`);
    expect(read(null, null, '<form action="/here"></form>')).to.equal(null);
    expect(read(null, null, '<form method="dialog" action="/here"></form>')).to.equal(null);
  });
});
