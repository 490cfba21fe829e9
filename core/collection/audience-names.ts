import { audiences, type Audience } from '#core/star/audiences';

/**
 * What people call the six audiences in a list of codes, in English and Welsh, in small letters. The language of the
 * page does not matter: a list is often written by somebody else. The ids themselves are understood as well.
 */
const names: Readonly<Record<Audience, readonly string[]>> = {
  'people-who-access-services': [
    'people who use services',
    'people who use the service',
    'people who access services',
    'service users',
    'users',
    'residents',
    'resident',
    'pobl sy’n defnyddio gwasanaethau',
    'defnyddwyr gwasanaethau',
    'defnyddwyr',
    'trigolion',
  ],
  'frontline-staff': [
    'frontline staff',
    'front-line staff',
    'staff',
    'workers',
    'staff rheng flaen',
    'gweithwyr',
  ],
  'top-managers': [
    'top managers',
    'senior managers',
    'directors',
    'managers',
    'uwch-reolwyr',
    'uwch reolwyr',
    'cyfarwyddwyr',
    'rheolwyr',
  ],
  communities: [
    'communities',
    'community',
    'neighbours',
    'volunteers',
    'cymunedau',
    'cymuned',
    'gwirfoddolwyr',
  ],
  'heads-of-services': [
    'heads of services',
    'heads of service',
    'head of service',
    'service managers',
    'penaethiaid gwasanaethau',
    'penaethiaid gwasanaeth',
    'pennaeth gwasanaeth',
  ],
  politicians: [
    'councillors and politicians',
    'politicians',
    'councillors',
    'councillor',
    'members',
    'elected members',
    'cynghorwyr a gwleidyddion',
    'cynghorwyr',
    'gwleidyddion',
    'aelodau etholedig',
  ],
};

const known: ReadonlyMap<string, Audience> = new Map(
  audiences.flatMap((audience) =>
    [audience, ...names[audience]].map((name) => [plain(name), audience] as const),
  ),
);

/** The audience that a name in a list means, or null. Capitals, hyphens and the kind of apostrophe do not matter. */
export const audienceNamed = (name: string): Audience | null => known.get(plain(name)) ?? null;

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .replace(/[‘’'`]/g, '')
    .trim();
}
