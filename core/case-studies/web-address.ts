// Core is compiled without the DOM; this is the little of `URL` that it needs, which browsers and Node have.
declare const URL: new (address: string) => {
  readonly protocol: string;
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
};

/**
 * Whether a text is a whole https address as people write one. `new URL` alone forgives too much:
 * it drops tabs, turns backslashes round and adds missing slashes.
 */
export function isWebAddress(value: string): boolean {
  if (!/^https:\/\/[^\s\\"<>\p{Cc}/][^\s\\"<>\p{Cc}]*$/iu.test(value)) return false;
  try {
    const { protocol, hostname, username, password } = new URL(value);
    return protocol === 'https:' && hostname !== '' && username === '' && password === '';
  } catch {
    return false;
  }
}
