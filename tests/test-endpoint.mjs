/** What has arrived, by the key of the test. */
const arrived = new Map();

/**
 * Endpoints for the tests of widgets that send: POST /test-endpoint/KEY?answers=close,503,201 gives these answers in
 * turn, the last one from then on. GET of the same address lists what has arrived.
 */
export async function testEndpoint(context, next) {
  const [, key] = /^\/test-endpoint\/([\w-]+)$/.exec(context.path) ?? [];
  if (!key) return next();
  const letters = arrived.get(key) ?? [];
  arrived.set(key, letters);
  if (context.method === 'GET') {
    context.body = letters;
    return;
  }
  let body = '';
  for await (const chunk of context.req) body += chunk;
  const { headers } = context.req;
  letters.push({ type: headers['content-type'], idempotencyKey: headers['idempotency-key'] ?? null, body });
  const answers = String(context.query.answers ?? '201').split(',');
  const answer = answers[Math.min(letters.length, answers.length) - 1];
  if (answer === 'close') {
    // Not before the first byte: a browser would send by itself once more.
    context.respond = false;
    context.res.writeHead(201, { 'content-length': 100 }).write('{', () => context.req.socket.destroy());
    return;
  }
  // Time for a second click.
  await new Promise((resolve) => setTimeout(resolve, 50));
  context.status = Number(answer);
  if (answer === '302') context.set('location', '/');
  if (answer === '429') context.set('retry-after', String(context.query.wait ?? '1'));
  if (answer === '422') context.body = { problems: JSON.parse(String(context.query.problems)) };
  if (answer === '201') context.body = { reference: 'CS-TEST-01' };
  if (answer === '200') context.body = '<!doctype html><p>Please log in</p>';
}
