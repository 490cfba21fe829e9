import type { Wording } from '../catalogue.ts';
import type { benefits as english } from '../en/benefits.ts';

/** The six audiences and what each gains. */
export const benefits: Wording<typeof english> = {
  audiences: {
    'people-who-access-services': 'Rydw i’n defnyddio gwasanaethau',
    'frontline-staff': 'Rydw i’n gweithio gyda’r cyhoedd',
    'top-managers': 'Rydw i’n uwch-reolwr',
    communities: 'Rydw i’n rhan o gymuned',
    'heads-of-services': 'Rydw i’n rhedeg gwasanaeth',
    politicians: 'Rydw i’n gynghorydd neu’n wleidydd',
  },
  benefits: {
    wellbeing: 'Gwell lles ac ansawdd bywyd',
    'better-services': 'Gwell gwasanaethau cyhoeddus',
    'job-satisfaction':
      'Mwy o gyfrifoldeb a mwy o foddhad yn y gwaith, drwy weithio gyda phobl sydd â mwy o rym',
    'know-how': 'Adnoddau ac arbenigedd newydd ar gyfer syniadau newydd',
    'less-demand': 'Llai o alw am wasanaethau',
    'provider-to-commissioner': 'Llwybr o ddarparu gwasanaethau i’w comisiynu',
    'better-outcomes': 'Canlyniadau gwell i bobl',
    'social-capital': 'Cysylltiadau cryfach rhwng pobl, a chymuned sy’n ymdopi’n well',
    prevention: 'Symud arian o ddatrys problemau i’w hatal',
    'third-sector': 'Cydweithio’n well ag elusennau a grwpiau cymunedol',
    'smaller-budgets': 'Cynllun ar gyfer cyllidebau llai a phoblogaeth sy’n newid',
    'instead-of-cuts': 'Dewis arall yn lle toriadau mawr i wasanaethau',
  },
};
