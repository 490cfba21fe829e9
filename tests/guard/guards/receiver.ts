import type { Guard } from './guard.ts';

/** What guards the receiver. */
export const receiver: readonly Guard[] = [
  {
    keeps: 'other websites from sending to the receiver',
    file: 'demo/receiver/origins.ts',
    find: "    if (!mayAsk(c, allowed, trustProxy)) return refuse(c, 403, 'origin');\n",
    replace: '',
    test: 'tests/guard/receiver.test.ts',
  },
  {
    keeps: 'large bodies out of the receiver',
    file: 'demo/receiver/app.ts',
    find: '    limitBody,\n',
    replace: '',
    test: 'tests/guard/receiver.test.ts',
  },
  {
    keeps: 'one sender from flooding the receiver',
    file: 'demo/receiver/app.ts',
    find: 'if (seconds === 0) return next();',
    replace: 'return next();',
    test: 'tests/guard/receiver.test.ts',
  },
  {
    keeps: 'an enquiry that comes twice from being kept twice',
    file: 'demo/receiver/enquiries.ts',
    find: '     ON CONFLICT (id) DO NOTHING`',
    replace: '     ON CONFLICT (id) DO UPDATE SET message = excluded.message`',
    test: 'tests/guard/receiver.test.ts',
  },
  {
    keeps: 'what machines send out of the enquiries',
    file: 'demo/receiver/receive.ts',
    find: '    if (isSpam(enquiry)) {',
    replace: "    if (enquiry.id === '' && isSpam(enquiry)) {",
    test: 'tests/guard/receiver.test.ts',
  },
  {
    keeps: 'bodies that are packed or of another kind out',
    file: 'demo/receiver/read-body.ts',
    find: "  if ((c.req.header('content-encoding') ?? 'identity') !== 'identity') return null;\n",
    replace: '',
    test: 'demo/receiver/read-body.test.ts',
  },
  {
    keeps: 'bodies that are no text from being guessed at',
    file: 'demo/receiver/read-body.ts',
    find: '{ fatal: true }',
    replace: '{ fatal: false }',
    test: 'tests/guard/receiver.test.ts',
  },
];
