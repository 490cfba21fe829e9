// Core is compiled without the DOM; this is the little of `URL` that it needs, which browsers and Node have.
declare const URL: new (address: string) => {
  readonly protocol: string;
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
};

/** Whether an address may be a link: a whole http or https address without a sign-in name, and no sign out of place. */
export function isSafeAddress(address: string): boolean {
  if (!/^https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/i.test(address)) return false;
  try {
    const { protocol, hostname, username, password } = new URL(address);
    return /^https?:$/.test(protocol) && hostname !== '' && username === '' && password === '';
  } catch {
    return false;
  }
}
