import type { Wording } from '../catalogue.ts';
import type { star as english } from '../en/star.ts';

/** The name of the star and of its parts. "Seren" is feminine, so what follows it is mutated: "y Seren Gydgynhyrchu". */
export const star: Wording<typeof english> = {
  name: 'Y Seren Gydgynhyrchu',
  // Attested: copronet.wales/cy, and report 110/2014 of the Welsh Government, by the Star's own authors.
  coProduction: 'Cydgynhyrchu',
  coProductionMeans:
    'Pobl a gwasanaethau cyhoeddus yn cydweithio, gyda’r naill yn gwneud mwy o ddefnydd o’r hyn y mae’r llall yn dda am ei wneud, er mwyn cael canlyniadau gwell neu wneud i wasanaeth weithio’n well.',
  innerRing: 'Cylch mewnol',
  innerRingMeans: 'Pedair ffordd o gydweithio',
  outerCircle: 'Cylch allanol',
  outerCircleMeans: 'Pum cam i wneud i hynny ddigwydd',
  credit: 'Yn seiliedig ar y Seren Gydgynhyrchu (Co-Production Star) gan Governance International.',
  points: {
    'co-commission': {
      // Attested, of probation services: Wales Centre for Public Policy, wcpporguk.cf.ac.uk/cy.
      name: 'Cyd-gomisiynu',
      means: 'Penderfynu gyda’n gilydd beth sydd bwysicaf a sut mae arian yn cael ei wario.',
    },
    'co-design': {
      // Cydgynllunio is in use as well (Senedd record, 3 October 2018): choose with a translator.
      name: 'Cyd-ddylunio',
      means:
        'Llunio neu ail-lunio’r gwasanaeth gyda’n gilydd, gan ddechrau gyda sut mae pobl yn byw ac yn ei ddefnyddio.',
    },
    'co-deliver': {
      // Cyd-gyflenwi would do as well.
      name: 'Cyd-ddarparu',
      means:
        'Gwneud y gwaith gyda’n gilydd: mae pobl sy’n defnyddio gwasanaethau, a thrigolion, yn chwarae rhan weithredol wrth sicrhau’r canlyniad.',
    },
    'co-assess': {
      name: 'Cydasesu',
      means: 'Barnu gyda’n gilydd pa mor dda yw’r gwasanaeth a’i ganlyniadau.',
    },
    map: { name: 'Mapiwch!', means: 'Rhestrwch beth sy’n digwydd yn barod, a ble mae’r bylchau.' },
    focus: {
      name: 'Canolbwyntiwch!',
      means: 'Dewiswch yr ychydig bethau a fydd yn gwneud y gwahaniaeth mwyaf.',
    },
    people: {
      name: 'Cynhwyswch bobl!',
      means: 'Sicrhewch y cymysgedd iawn o drigolion, staff, rheolwyr a chynghorwyr.',
    },
    market: {
      name: 'Hyrwyddwch!',
      means: 'Dangoswch i amheuwyr ei fod yn gweithio, a gwnewch hi’n werth cymryd rhan.',
    },
    grow: { name: 'Tyfwch!', means: 'Lledaenwch y ffordd hon o weithio, a’i gwneud yn arferol.' },
  },
  bands: {
    'not-yet': 'Ddim eto',
    'first-steps': 'Camau cyntaf',
    building: 'Adeiladu',
    everyday: 'Bob dydd',
  },
  notEnough: 'Dim digon o atebion',
};
