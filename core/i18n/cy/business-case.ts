import type { Wording } from '../catalogue.ts';
import type { businessCase as english } from '../en/business-case.ts';

/** The words of a business case: what it says, and what it cannot say. Nothing in it is called saved: all is an estimate. */
export const businessCase: Wording<typeof english> = {
  title: 'Beth mae’n ei gostio, a beth rydyn ni’n ei gynnig',
  lead: 'Amcangyfrifon yw’r canlyniadau i gyd. Maen nhw’n mynd o isel i uchel, a gall y gwir fod yn unrhyw le rhyngddyn nhw. Mae’r hyn a ddywedodd pobl, a sut mae hi arnyn nhw, yn bwysicach na swm.',
  untitled: 'Achos heb bwnc',
  propose: 'Beth rydyn ni’n ei gynnig',
  stillPhone: 'Sut gall pobl siarad â rhywun o hyd',
  about: 'Am y dudalen “{page}”.',
  range: '{low} i {high} (ffigur gorau: {central})',
  negative: 'minws {figure}',
  sentences: {
    contacts: 'Nifer y troeon mae pobl yn cysylltu am hyn mewn blwyddyn: {range}.',
    share: {
      zero: 'Mewn sampl o {of}, doedd dim modd osgoi’r un. I bob cysylltiad, mae hyn yn awgrymu {range}.',
      one: 'Mewn sampl o {of}, roedd modd osgoi {n} cysylltiad. I bob cysylltiad, mae hyn yn awgrymu {range}.',
      two: 'Mewn sampl o {of}, roedd modd osgoi {n} gysylltiad. I bob cysylltiad, mae hyn yn awgrymu {range}.',
      few: 'Mewn sampl o {of}, roedd modd osgoi {n} chysylltiad. I bob cysylltiad, mae hyn yn awgrymu {range}.',
      many: 'Mewn sampl o {of}, roedd modd osgoi {n} chysylltiad. I bob cysylltiad, mae hyn yn awgrymu {range}.',
      other:
        'Mewn sampl o {of}, roedd modd osgoi {n} o gysylltiadau. I bob cysylltiad, mae hyn yn awgrymu {range}.',
    },
    agreement: {
      zero: 'Darllenodd dau berson {n} o gysylltiadau, pob un ar ei ben ei hun, a rhoi’r un cod i {same}. Kappa Cohen yw {kappa}: 1 yw cytundeb llawn, 0 yw’r hyn y byddai siawns yn ei roi.',
      one: 'Darllenodd dau berson {n} cysylltiad, pob un ar ei ben ei hun, a rhoi’r un cod i {same}. Kappa Cohen yw {kappa}: 1 yw cytundeb llawn, 0 yw’r hyn y byddai siawns yn ei roi.',
      two: 'Darllenodd dau berson {n} gysylltiad, pob un ar ei ben ei hun, a rhoi’r un cod i {same}. Kappa Cohen yw {kappa}: 1 yw cytundeb llawn, 0 yw’r hyn y byddai siawns yn ei roi.',
      few: 'Darllenodd dau berson {n} chysylltiad, pob un ar ei ben ei hun, a rhoi’r un cod i {same}. Kappa Cohen yw {kappa}: 1 yw cytundeb llawn, 0 yw’r hyn y byddai siawns yn ei roi.',
      many: 'Darllenodd dau berson {n} chysylltiad, pob un ar ei ben ei hun, a rhoi’r un cod i {same}. Kappa Cohen yw {kappa}: 1 yw cytundeb llawn, 0 yw’r hyn y byddai siawns yn ei roi.',
      other:
        'Darllenodd dau berson {n} o gysylltiadau, pob un ar ei ben ei hun, a rhoi’r un cod i {same}. Kappa Cohen yw {kappa}: 1 yw cytundeb llawn, 0 yw’r hyn y byddai siawns yn ei roi.',
    },
    agreementOnAll: {
      zero: 'Ni ddarllenodd dau berson yr un cysylltiad, felly does dim kappa.',
      one: 'Darllenodd dau berson {n} cysylltiad a rhoi’r un cod iddo. Mae hynny’n rhy ychydig i ddweud faint maen nhw’n cytuno.',
      two: 'Darllenodd dau berson {n} gysylltiad a rhoi’r un cod i bob un. Gallai siawns wneud hynny hefyd, felly does dim kappa.',
      few: 'Darllenodd dau berson {n} chysylltiad a rhoi’r un cod i bob un. Gallai siawns wneud hynny hefyd, felly does dim kappa.',
      many: 'Darllenodd dau berson {n} chysylltiad a rhoi’r un cod i bob un. Gallai siawns wneud hynny hefyd, felly does dim kappa.',
      other:
        'Darllenodd dau berson {n} o gysylltiadau a rhoi’r un cod i bob un. Gallai siawns wneud hynny hefyd, felly does dim kappa.',
    },
    prevented:
      'Nifer y cysylltiadau rydyn ni’n amcangyfrif y bydd y newid yn eu hatal mewn blwyddyn: {range}.',
    net: 'Rydyn ni’n amcangyfrif arbediad net o {range} y flwyddyn, ar ôl ymweliadau gwe a chostau rhedeg.',
    loss: 'Mewn arian ni fyddai’n talu. Rydyn ni’n amcangyfrif {range} y flwyddyn, ar ôl ymweliadau gwe a chostau rhedeg.',
    mayLose: 'Ar y pen isel mae’n costio mwy nag y mae’n ei ddwyn i mewn.',
    once: 'Mae’r newid yn costio {range} unwaith.',
    takingPart: 'O hynny, mae {range} i dalu pobl sy’n cymryd rhan.',
    firstYear: 'Cyfanswm y flwyddyn gyntaf, gyda chost y newid: {range}.',
    payback: 'Nifer y misoedd rydyn ni’n amcangyfrif y bydd yn eu cymryd i dalu amdano’i hun: {range}.',
    paybackAtBest:
      'Ar y gorau, nifer y misoedd i dalu amdano’i hun: {soonest}. Ar y pen isel, ni fydd byth yn gwneud hynny.',
    paybackNever: 'Ni fydd byth yn talu amdano’i hun mewn arian.',
    cash: 'O’r arbediad blynyddol, rydyn ni’n amcangyfrif bod {range} yn gadael cyllideb. Y rheswm a roddwyd: {reason}',
    time: 'Amser i waith arall yw’r gweddill, {range}. Nid arian parod mohono.',
    noCash: 'Does dim rhan ohono’n cael ei hawlio fel arian parod. Amser i waith arall ydyw.',
    hours:
      'Nifer yr oriau’n llai rydyn ni’n amcangyfrif y bydd pobl yn eu treulio’n cysylltu mewn blwyddyn: {range}.',
    remaining:
      'Nifer y cysylltiadau a fyddai’n dod o hyd mewn blwyddyn: {range}. Mae angen i lawer o’r bobl hyn siarad â rhywun, a rhaid i hynny aros yn hawdd.',
  },
  headline: {
    net: 'Amcangyfrif: {range} y flwyddyn',
    prevented: 'Amcangyfrif o’r cysylltiadau a ataliwyd mewn blwyddyn: {range}. Dim swm eto.',
    nothing: 'Dim digon wedi’i lenwi eto',
  },
  short: '{topic} – {sentence}',
  missing: 'Does dim swm eto, oherwydd bod hyn ar goll:',
  missingAny: 'Faint o gysylltiadau sy’n dod, a sut',
  inputs: {
    contacts: {
      phone: 'Galwadau ffôn mewn blwyddyn',
      visit: 'Ymweliadau mewn blwyddyn',
      email: 'Negeseuon e-bost mewn blwyddyn',
      letter: 'Llythyrau mewn blwyddyn',
      chat: 'Sgyrsiau gwe mewn blwyddyn',
    },
    counted: {
      phone: 'Galwadau ffôn a gyfrifwyd',
      visit: 'Ymweliadau a gyfrifwyd',
      email: 'Negeseuon e-bost a gyfrifwyd',
      letter: 'Llythyrau a gyfrifwyd',
      chat: 'Sgyrsiau gwe a gyfrifwyd',
    },
    cost: {
      phone: 'Beth mae galwad ffôn yn ei gostio i’r cyngor hwn',
      visit: 'Beth mae ymweliad yn ei gostio i’r cyngor hwn',
      email: 'Beth mae neges e-bost yn ei gostio i’r cyngor hwn',
      letter: 'Beth mae llythyr yn ei gostio i’r cyngor hwn',
      chat: 'Beth mae sgwrs gwe yn ei gostio i’r cyngor hwn',
    },
    share: 'Cyfran y cysylltiadau roedd modd eu hosgoi',
    prevented: 'Cyfran o’r rhain y mae’r newid yn eu hatal',
    'web-visit': 'Cost ymweliad gwe sy’n gwneud ei waith',
    running: 'Cost rhedeg mewn blwyddyn',
    change: 'Cost y newid',
    'taking-part': 'Tâl i bobl sy’n cymryd rhan',
    minutes: 'Munudau y mae cysylltu yn eu cymryd i berson',
    cash: 'Cyfran o’r arbediad sy’n gadael cyllideb',
  },
  bases: { measured: 'Wedi’i fesur', estimated: 'Wedi’i amcangyfrif', assumed: 'Wedi’i dybio' },
  source: '{basis}, {date}: {from}',
  counted: '{range} o {from} i {to}',
  tables: {
    inputs: {
      caption: 'Beth sy’n mynd i mewn, ac o ble mae’n dod',
      head: { what: 'Ffigur', range: 'Isel i uchel', source: 'O ble mae’n dod' },
      noSource: 'Does neb wedi nodi o ble mae’n dod',
      sample: 'Wedi’i gyfrifo o {n} o {of}, gyda chyfwng o 95% yn ôl Wilson. {source}',
    },
    causes: {
      caption: 'Pam cysylltodd pobl, yn eu geiriau nhw',
      head: { cause: 'Achos', count: 'Cysylltiadau', words: 'Dywedodd un ohonyn nhw' },
    },
    swings: {
      caption: 'Pa ffigur sydd bwysicaf',
      head: { what: 'Ffigur', low: 'Ar ei isaf', high: 'Ar ei uchaf' },
      money:
        'Mae pob llinell yn symud un ffigur yn unig, o’i isaf i’w uchaf. Mae’n dangos cyfanswm y flwyddyn gyntaf wedyn, gyda chost y newid. Gyda’r ffigurau gorau i gyd, {central} ydyw.',
      contacts:
        'Mae pob llinell yn symud un ffigur yn unig, o’i isaf i’w uchaf. Mae’n dangos faint o gysylltiadau sy’n cael eu hatal wedyn mewn blwyddyn. Gyda’r ffigurau gorau i gyd, {central} ydyw.',
    },
  },
  care: 'Darllenwch hyn yn ofalus',
  cautions: {
    'small-sample': 'Mae llai na 100 o gysylltiadau yn y sampl. Byddai un mwy yn culhau’r ystod.',
    'coded-once': 'Dim ond un person sydd wedi darllen rhai o’r cysylltiadau.',
    'open-codes':
      'Mae dau berson yn anghytuno a oedd modd osgoi rhai cysylltiadau, a heb benderfynu eto. Dim ond ar y pen uchel y mae’r rhain yn cyfrif.',
    'sample-unknown': 'Does neb wedi nodi sut cafodd y sampl ei gymryd.',
    'short-period':
      'Cafodd cysylltiadau eu cyfrif am lai na phedair wythnos. Gall adegau eraill o’r flwyddyn fod yn wahanol.',
    'no-spread': 'Does dim isel ac uchel i ffigur na chafodd ei fesur. Mae’n edrych yn fwy sicr nag ydyw.',
    'old-cost': 'Mae cost cysylltiad yn fwy na dwy flwydd oed.',
    'nobody-paid': 'Does neb yn cael tâl am gymryd rhan. Dylai pobl sy’n rhoi eu hamser ei gael.',
    'assumed-cash': 'Tybiaeth yw bod arian yn gadael cyllideb. Gofynnwch i’r person sy’n dal y gyllideb.',
    'no-way-to-phone':
      'Does neb wedi nodi sut gall pobl y mae angen iddyn nhw siarad â rhywun wneud hynny o hyd.',
  },
  kind: 'Achos busnes',
  preview: {
    cases: {
      zero: 'Dim achosion busnes',
      one: '{n} achos busnes, gyda’i ffynonellau',
      two: '{n} achos busnes, gyda’u ffynonellau',
      few: '{n} achos busnes, gyda’u ffynonellau',
      many: '{n} achos busnes, gyda’u ffynonellau',
      other: '{n} achos busnes, gyda’u ffynonellau',
    },
    contacts: {
      zero: 'Dim cysylltiadau yng ngeiriau pobl',
      one: '{n} cysylltiad yng ngeiriau’r sawl a gysylltodd',
      two: '{n} gysylltiad yng ngeiriau’r bobl a gysylltodd',
      few: '{n} chysylltiad yng ngeiriau’r bobl a gysylltodd',
      many: '{n} chysylltiad yng ngeiriau’r bobl a gysylltodd',
      other: '{n} o gysylltiadau yng ngeiriau’r bobl a gysylltodd',
    },
  },
};
