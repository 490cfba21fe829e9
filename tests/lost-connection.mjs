/** Files that cannot be fetched now, by the ends of their paths. */
let lost = [];

const page = `<!doctype html><html lang="en"><title>A page with a self-check</title>
<script type="module" src="widgets/star-check/define.ts"></script>
<coprod-star-check></coprod-star-check></html>`;

/**
 * For tests of what happens when the connection drops. GET /lost-connection/KEY/page is a page with a self-check, with
 * files of its own, since browsers keep what they have fetched. POST /lost-connection?files=a.ts,b.ts lets these fail
 * from now on; none are lost without `files`.
 */
export function lostConnection(context, next) {
  if (context.path === '/lost-connection') {
    lost = String(context.query.files ?? '')
      .split(',')
      .filter(Boolean);
    context.status = 204;
    return undefined;
  }
  const [, file] = /^\/lost-connection\/\w+\/(.+)$/.exec(context.path) ?? [];
  if (file === undefined) return next();
  if (file === 'page') {
    context.type = 'html';
    context.body = page;
    return undefined;
  }
  if (lost.some((each) => file.endsWith(each))) {
    context.respond = false;
    context.req.socket.destroy();
    return undefined;
  }
  context.path = `/${file}`;
  return next();
}
