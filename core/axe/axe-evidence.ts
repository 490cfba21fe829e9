import type { Evidence, Finding } from '#core/prompts/finding';

/** What is kept of one place that axe-core found. */
export interface AxeSeen {
  /** Its words in quotation marks, or its tag. */
  readonly what: string;
  /** Where it stands in the code of the page. */
  readonly where: string;
  /** What axe-core says of its rule, in English. */
  readonly help: string;
  /** The version of axe-core. */
  readonly version: string;
  /** In how many places it was found: not all of them need be kept. */
  readonly places: number;
}

/** What was seen, as a finding keeps it. `quote` is what people read there, where there is anything. */
export const axeEvidence = (seen: AxeSeen, quote: string): Evidence => ({
  ...(quote === '' ? {} : { quote }),
  values: { ...seen },
});

/** What axe-core said of a prompt, from the first of its places; null where it is none of axe-core's. */
export function axeSays(places: readonly Pick<Finding, 'evidence'>[]): AxeSeen | null {
  const { what, where, help, version, places: count } = places[0]?.evidence.values ?? {};
  if (typeof help !== 'string' || typeof version !== 'string') return null;
  return {
    what: String(what ?? ''),
    where: String(where ?? ''),
    help,
    version,
    places: typeof count === 'number' ? count : places.length,
  };
}
