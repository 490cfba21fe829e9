import type { Rule } from '#core/prompts/rule';

/** Who is shut out by a fault that axe-core finds: with them a team tries the page together. */
export const shutOut = [
  'screen-reader',
  'keyboard',
  'faint-text',
  'colours',
  'text-size',
  'captions',
  'aim',
  'voice',
  'time',
  'filling-in',
] as const;
/** One of these groups of people. */
export type ShutOut = (typeof shutOut)[number];

type Impact = 'serious' | 'critical';

/** The rules of axe-core that are run, each with how bad axe-core says it is, and who is shut out first. */
const known = {
  accesskeys: ['serious', 'keyboard'],
  'area-alt': ['critical', 'screen-reader'],
  'aria-allowed-attr': ['critical', 'screen-reader'],
  'aria-command-name': ['serious', 'screen-reader'],
  'aria-conditional-attr': ['serious', 'screen-reader'],
  'aria-dialog-name': ['serious', 'screen-reader'],
  'aria-hidden-body': ['critical', 'screen-reader'],
  'aria-hidden-focus': ['serious', 'keyboard'],
  'aria-input-field-name': ['serious', 'screen-reader'],
  'aria-meter-name': ['serious', 'screen-reader'],
  'aria-progressbar-name': ['serious', 'screen-reader'],
  'aria-prohibited-attr': ['serious', 'screen-reader'],
  'aria-required-attr': ['critical', 'screen-reader'],
  'aria-required-children': ['critical', 'screen-reader'],
  'aria-required-parent': ['critical', 'screen-reader'],
  'aria-roles': ['critical', 'screen-reader'],
  'aria-tab-name': ['serious', 'screen-reader'],
  'aria-text': ['serious', 'screen-reader'],
  'aria-toggle-field-name': ['serious', 'screen-reader'],
  'aria-tooltip-name': ['serious', 'screen-reader'],
  'aria-treeitem-name': ['serious', 'screen-reader'],
  'aria-valid-attr': ['critical', 'screen-reader'],
  'aria-valid-attr-value': ['critical', 'screen-reader'],
  'autocomplete-valid': ['serious', 'filling-in'],
  'avoid-inline-spacing': ['serious', 'text-size'],
  blink: ['serious', 'time'],
  'button-name': ['critical', 'screen-reader'],
  bypass: ['serious', 'keyboard'],
  'color-contrast': ['serious', 'faint-text'],
  'definition-list': ['serious', 'screen-reader'],
  dlitem: ['serious', 'screen-reader'],
  'document-title': ['serious', 'screen-reader'],
  'duplicate-id-aria': ['critical', 'screen-reader'],
  'frame-focusable-content': ['serious', 'keyboard'],
  'frame-title': ['serious', 'screen-reader'],
  'frame-title-unique': ['serious', 'screen-reader'],
  'html-has-lang': ['serious', 'screen-reader'],
  'html-lang-valid': ['serious', 'screen-reader'],
  'image-alt': ['critical', 'screen-reader'],
  'input-button-name': ['critical', 'screen-reader'],
  'input-image-alt': ['critical', 'screen-reader'],
  label: ['critical', 'screen-reader'],
  'label-content-name-mismatch': ['serious', 'voice'],
  'label-title-only': ['serious', 'filling-in'],
  'link-in-text-block': ['serious', 'colours'],
  'link-name': ['serious', 'screen-reader'],
  list: ['serious', 'screen-reader'],
  listitem: ['serious', 'screen-reader'],
  marquee: ['serious', 'time'],
  'meta-refresh': ['critical', 'time'],
  'nested-interactive': ['serious', 'keyboard'],
  'object-alt': ['serious', 'screen-reader'],
  'role-img-alt': ['serious', 'screen-reader'],
  'scrollable-region-focusable': ['serious', 'keyboard'],
  'select-name': ['critical', 'screen-reader'],
  'summary-name': ['serious', 'screen-reader'],
  'svg-img-alt': ['serious', 'screen-reader'],
  tabindex: ['serious', 'keyboard'],
  'target-size': ['serious', 'aim'],
  'td-headers-attr': ['serious', 'screen-reader'],
  'th-has-data-cells': ['serious', 'screen-reader'],
  'valid-lang': ['serious', 'screen-reader'],
  'video-caption': ['critical', 'captions'],
} as const satisfies Record<string, readonly [Impact, ShutOut]>;

/** A rule of axe-core, by its own name. */
export type AxeName = keyof typeof known;
/** The id under which its findings are kept. */
export type AxeRuleId = `axe-${AxeName}`;

const prefix = 'axe-';

/** The names of all the rules that are run. */
export const axeNames = Object.keys(known) as readonly AxeName[];

/** Who is shut out first where a rule of axe-core speaks. */
export const shutOutBy = (name: AxeName): ShutOut => known[name][1];

/** How bad axe-core says it is. */
export const impactOf = (name: AxeName): Impact => known[name][0];

/** The id of a rule, from axe-core's name for it. */
export const axeId = (name: AxeName): AxeRuleId => `${prefix}${name}`;

/** axe-core's name for a rule, from its id. */
export const axeNameOf = (id: string): string => id.slice(prefix.length);

/** Whether a finding of this rule came from axe-core, also where the rule is known no more. */
export const isAxe = (rule: string): boolean => rule.startsWith(prefix);

/**
 * The rules of axe-core as prompts, for what lists, orders and words prompts. axe-core itself finds the faults, when
 * a person asks for it: none of these finds anything in what we read.
 */
export const axeRules: readonly Rule<AxeRuleId>[] = axeNames.map((name) => ({
  id: axeId(name),
  // Of none in the list of sixty.
  number: 0,
  approach: 'co-assess',
  causes: ['access'],
  severity: impactOf(name) === 'critical' ? 3 : 2,
  strength: 3,
  source: `https://dequeuniversity.com/rules/axe/4.14/${name}`,
  detect: () => [],
}));
