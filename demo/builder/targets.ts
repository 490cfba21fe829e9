import type { Way } from '#core/embed/snippet';

/** Where a snippet is pasted: a way of its own, or a CMS. */
export const targets = [
  'plain-html',
  'div',
  'frame',
  'npm',
  'localgov-drupal',
  'wordpress',
  'umbraco',
  'jadu',
  'goss',
  'sharepoint',
] as const;

/** Where a snippet is pasted. */
export type Target = (typeof targets)[number];

interface Placement {
  /** The way that this place keeps; null where a block of ours writes the HTML, and only its fields are filled in. */
  readonly way: Way | null;
  /** The folder of `demo/cms` with an example and all steps, or null. */
  readonly folder: string | null;
}

/** What each place keeps, as the READMEs of `demo/cms` say. */
export const placements: Readonly<Record<Target, Placement>> = {
  'plain-html': { way: 'element', folder: 'plain-html' },
  div: { way: 'div', folder: null },
  frame: { way: 'frame', folder: null },
  npm: { way: 'npm', folder: null },
  'localgov-drupal': { way: null, folder: 'localgov-drupal' },
  wordpress: { way: null, folder: 'wordpress' },
  umbraco: { way: null, folder: 'umbraco' },
  jadu: { way: 'element', folder: 'jadu' },
  goss: { way: 'element', folder: 'goss' },
  sharepoint: { way: 'frame', folder: 'sharepoint' },
};
