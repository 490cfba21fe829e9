import type { Wording } from '../catalogue.ts';
import type { panelSettings as english } from '../en/panel-settings.ts';

/** The panel's settings. */
export const panelSettings: Wording<typeof english> = {
  title: 'Gosodiadau',
  language: 'Iaith',
  languages: { en: 'English', cy: 'Cymraeg' },
  readingAge: 'Yr oedran darllen y mae’ch tudalennau yn anelu ato',
  readingAgeHint: 'Mewn blynyddoedd, o 7 i 18. Mae cynghorau’n aml yn cael cyngor i anelu at 9.',
  knownWords: 'Geiriau a byrfoddau y mae’ch darllenwyr yn eu hadnabod',
  knownWordsHint:
    'Un ar bob llinell, fel “BCP” neu “cerdyn Oyster”. Does dim angen eu hegluro, felly fydd dim cwestiwn yn sôn amdanyn nhw.',
  ownWords: 'Eich geiriau swyddfa, a beth i’w ddweud yn eu lle',
  ownWordsHint:
    'Un ar bob llinell, gydag arwydd hafal rhyngddyn nhw: “gwasanaeth a gomisiynwyd = gofal rydyn ni’n talu amdano”.',
  teamNames: 'Enwau’ch timau a’ch rhaglenni',
  teamNamesHint:
    'Un ar bob llinell, fel “Pwynt Mynediad Oedolion”. Fyddai neb o’r tu allan yn chwilio amdanyn nhw, felly mae cwestiwn yn sôn amdanyn nhw.',
  findRule: 'Dod o hyd i gwestiwn yn ôl ei enw',
  rulesFound: {
    zero: 'Does dim cwestiwn â hyn yn ei enw.',
    one: 'Mae gan {n} cwestiwn hyn yn ei enw.',
    two: 'Mae gan {n} gwestiwn hyn yn eu henwau.',
    few: 'Mae gan {n} chwestiwn hyn yn eu henwau.',
    many: 'Mae gan {n} chwestiwn hyn yn eu henwau.',
    other: 'Mae gan {n} cwestiwn hyn yn eu henwau.',
  },
  axeRules: 'Beiau y mae axe-core yn dod o hyd iddyn nhw',
  roughHints: 'Dangos awgrymiadau bras hefyd',
  roughHintsHint: 'Mae awgrymiadau bras yn aml yn anghywir. Gallan nhw fod yn werth cwestiwn o hyd.',
  rules: 'Cwestiynau sy’n cael eu defnyddio',
  rulesUsed: 'Mae {n} o {of} ymlaen',
  rulesHint: 'Trowch gwestiwn i ffwrdd os ydych chi’n ateb “nid yma” y rhan fwyaf o’r amser.',
  costs: {
    title: 'Beth mae cyswllt yn ei gostio i’ch cyngor',
    hint: 'Gofynnwch i’ch tîm cyllid, a nodwch y dyddiad: mae hen ffigurau’n camarwain. Gadewch y tri yn wag os nad oes neb yn gwybod. Does gennym ni ddim ffigur i’w awgrymu, gan nad oes un y gwyddys ei fod yn wir heddiw.',
    example:
      'Er enghraifft yn unig: yn 2012 rhoddodd Socitm £2.83 am alwad ffôn a £0.15 am ymweliad â gwefan.',
    phone: 'Galwad ffôn, mewn punnoedd',
    web: 'Ymweliad â’r wefan, mewn punnoedd',
    on: 'Roedd hyn yn wir ar',
  },
  save: 'Cadw’r gosodiadau',
  problems: {
    title: 'Dydy’r gosodiadau ddim wedi’u cadw eto',
    readingAge: 'Ysgrifennwch rif cyfan o flynyddoedd, o 7 i 18.',
    knownWords: 'Gall pob gair gynnwys hyd at 60 llythyren, a gall fod hyd at 500 o eiriau.',
    ownWords:
      'Ysgrifennwch air swyddfa, arwydd hafal a’r gair plaen ar bob llinell. Gall gair fod â hyd at 60 llythyren, a’r un plaen hyd at 120.',
    teamNames: 'Gall pob enw fod â hyd at 100 llythyren, a gall fod hyd at 500 o enwau.',
    costs: 'Ysgrifennwch y ddwy gost mewn punnoedd o 0 i 10,000, a’r dyddiad. Neu gadewch y tri yn wag.',
  },
  keys: {
    title: 'Bysellfwrdd',
    toggle: 'Dangos neu guddio’r cwestiynau ar dudalen',
    none: 'does dim bysell wedi’i gosod',
    change: {
      chrome: 'I newid y fysell hon, agorwch chrome://extensions/shortcuts',
      firefox:
        'I newid y fysell hon, agorwch about:addons, a dewiswch “Manage Extension Shortcuts” y tu ôl i’r olwyn.',
    },
  },
};
