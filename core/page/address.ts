// Core is compiled without the DOM; this is the little of `URL` that it needs, which browsers and Node have.
declare const URL: new (address: string) => {
  readonly protocol: string;
  href: string;
  hash: string;
  username: string;
  password: string;
  readonly searchParams: Iterable<[string, string]> & { delete(name: string): void };
};

/** Names of query values that identify a person or a session: their values are never kept. */
const secretName =
  /(^|[-_.])(access|api|auth|code|csrf|email|hash|jwt|key|login|mail|name|nonce|otp|pass(word|wd|code)?|phone|pin|postcode|reset|saml\w*|secret|session|sess|sid|sig(nature)?|state|ticket|token|user(name|id)?|uprn|uuid|guid|xsrf)([-_.]|id$|$)/i;

/** An e-mail address, or a value so long that mixes letters and figures, is taken for a secret, whatever its name. */
const looksSecret = (value: string): boolean =>
  /^[^@\s]+@[^@\s]+$/.test(value) ||
  (/^[\w+/=.-]{24,}$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value));

/** An address as it may be kept: without fragment, sign-in name or password, and with secret-looking query values taken out. */
export function cleanAddress(address: string): string {
  let url: InstanceType<typeof URL>;
  try {
    url = new URL(address);
  } catch {
    return '';
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:' && url.protocol !== 'file:') return '';
  url.hash = '';
  url.username = '';
  url.password = '';
  const secrets = Array.from(url.searchParams).filter(
    ([name, value]) => secretName.test(name) || looksSecret(value),
  );
  for (const [name] of secrets) url.searchParams.delete(name);
  return url.href;
}
