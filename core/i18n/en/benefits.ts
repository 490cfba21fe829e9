import type { Audience, BenefitId } from '#core/star/audiences';

/** The six audiences and what each gains. */
export const benefits = {
  audiences: {
    'people-who-access-services': 'I use services',
    'frontline-staff': 'I work with the public',
    'top-managers': 'I am a top manager',
    communities: 'I am part of a community',
    'heads-of-services': 'I run a service',
    politicians: 'I am a councillor or politician',
  } satisfies Record<Audience, string>,
  benefits: {
    wellbeing: 'Better wellbeing and quality of life',
    'better-services': 'Better public services',
    'job-satisfaction':
      'More responsibility and more job satisfaction, from working with people who have more power',
    'know-how': 'New resources and know-how for new ideas',
    'less-demand': 'Less demand for services',
    'provider-to-commissioner': 'A route from providing services to commissioning them',
    'better-outcomes': 'Better results for people',
    'social-capital': 'Stronger ties between people, and a community that copes better',
    prevention: 'Moving money from fixing problems to preventing them',
    'third-sector': 'Better work with charities and community groups',
    'smaller-budgets': 'A plan for smaller budgets and a changing population',
    'instead-of-cuts': 'Another way than deep cuts to services',
  } satisfies Record<BenefitId, string>,
};
