/** The six audiences of the leaflet's table of benefits, in its order. */
export const audiences = [
  'people-who-access-services',
  'frontline-staff',
  'top-managers',
  'communities',
  'heads-of-services',
  'politicians',
] as const;

/** Who is asking: it decides which benefits are shown. */
export type Audience = (typeof audiences)[number];

/**
 * The leaflet's twelve benefits, each with the audience that it most likely belongs to.
 * The columns of the leaflet's table are lost, so the place of each is an inference; `confidence`
 * says how firm it is, and a person should check the printed leaflet before calling this its table.
 */
export const benefits = [
  { id: 'wellbeing', audience: 'people-who-access-services', confidence: 'strong' },
  { id: 'better-services', audience: 'people-who-access-services', confidence: 'fair' },
  { id: 'job-satisfaction', audience: 'frontline-staff', confidence: 'strong' },
  { id: 'know-how', audience: 'frontline-staff', confidence: 'weak' },
  { id: 'less-demand', audience: 'top-managers', confidence: 'fair' },
  { id: 'provider-to-commissioner', audience: 'top-managers', confidence: 'weak' },
  { id: 'better-outcomes', audience: 'communities', confidence: 'strong' },
  { id: 'social-capital', audience: 'communities', confidence: 'strong' },
  { id: 'prevention', audience: 'heads-of-services', confidence: 'strong' },
  { id: 'third-sector', audience: 'heads-of-services', confidence: 'fair' },
  { id: 'smaller-budgets', audience: 'politicians', confidence: 'strong' },
  { id: 'instead-of-cuts', audience: 'politicians', confidence: 'strong' },
] as const satisfies readonly { id: string; audience: Audience; confidence: 'strong' | 'fair' | 'weak' }[];

/** The id of a benefit. Its wording is in `i18n`. */
export type BenefitId = (typeof benefits)[number]['id'];

/** The benefits of one audience: two each. */
export const benefitsOf = (audience: Audience): readonly BenefitId[] =>
  benefits.flatMap((benefit) => (benefit.audience === audience ? [benefit.id] : []));
