import type { Wording } from '../catalogue.ts';
import type { groupStar as english } from '../en/group-star.ts';

/** Gathering several people's answers about one service. What is seen of them has a file of its own. */
export const groupStar: Wording<typeof english> = {
  title: 'Pwy sy’n gweld beth',
  titleFor: 'Pwy sy’n gweld beth: {service}',
  fileName: 'pwy-syn-gweld-beth',
  lead: 'Rhowch atebion sawl person ochr yn ochr. Lle mae eu barn yn wahanol, gall sgwrs dda ddechrau.',
  how: 'Gofynnwch i bobl wneud yr hunanasesiad, a rhoi cod neu ddolen eu canlyniad i chi. Wedyn ychwanegwch nhw yma.',
  least: {
    zero: 'Mae grŵp yn cael ei ddangos unwaith y bydd pobl wedi ateb.',
    one: 'Mae grŵp yn cael ei ddangos unwaith y bydd {n} person wedi ateb.',
    two: 'Mae grŵp yn cael ei ddangos unwaith y bydd {n} berson wedi ateb.',
    few: 'Mae grŵp yn cael ei ddangos unwaith y bydd {n} pherson wedi ateb.',
    many: 'Mae grŵp yn cael ei ddangos unwaith y bydd {n} pherson wedi ateb, fel nad oes neb yn sefyll ar ei ben ei hun.',
    other:
      'Mae grŵp yn cael ei ddangos unwaith y bydd {n} o bobl wedi ateb, fel nad oes neb yn sefyll ar ei ben ei hun.',
  },
  private:
    'Mae cod yn cynnwys atebion un person. Dylech drin codau fel papurau pleidleisio. Mae popeth rydych chi’n ei ychwanegu yn aros ar y dudalen hon: does dim byd yn cael ei gadw na’i anfon oni bai eich bod chi’n gofyn.',
  invite: 'Gwahodd pobl gyda chod QR',
  sheet: {
    title: 'Cynllunio gweithdy',
    note: 'Taflen i’w llenwi neu ei hargraffu: un prawf bach, cynllun ar gyfer y pum cam, a gwiriad am niwed.',
    open: 'Agor y daflen weithdy',
  },
  audiences: {
    'people-who-access-services': 'Pobl sy’n defnyddio gwasanaethau',
    'frontline-staff': 'Staff rheng flaen',
    'top-managers': 'Uwch-reolwyr',
    communities: 'Cymunedau',
    'heads-of-services': 'Penaethiaid gwasanaethau',
    politicians: 'Cynghorwyr a gwleidyddion',
  },
  modes: { quick: 'Asesiad cyflym', full: 'Asesiad llawn' },
  voices: { resident: 'geiriad i drigolion', team: 'geiriad i staff' },
  people: {
    zero: 'neb',
    one: 'un person',
    two: '{n} berson',
    few: '{n} pherson',
    many: '{n} pherson',
    other: '{n} o bobl',
  },
  add: {
    title: 'Ychwanegu atebion',
    who: 'Atebion pwy yw’r rhain?',
    choose: 'Dewiswch grŵp',
    whoNote: 'Gallwch adael hyn allan lle mae pob llinell yn ei ddweud, fel yn “staff: FDk1xQbW3f”.',
    day: 'Diwrnod y rownd',
    dayNote: 'Rhowch yr un diwrnod i bopeth sy’n perthyn i’w gilydd, fel diwrnod y gweithdy.',
    codes: 'Codau neu ddolenni, un ar bob llinell',
    add: 'Ychwanegu’r atebion hyn',
    files: 'Agor ffeiliau',
    filesNote:
      'Casgliad a gadwyd gennych, canlyniad (JSON), neu dabl (CSV) gyda’r colofnau cynulleidfa, dyddiad a cod. Gallwch ollwng ffeiliau yma hefyd.',
    paper: 'Teipio atebion o bapur',
    moment: 'Un eiliad…',
    stop: 'Stopio',
  },
  paper: {
    title: 'Atebion o bapur',
    note: 'Dewiswch pwy a phryd uchod. Wedyn teipiwch un person ar ôl y llall.',
    check: 'Pa asesiad?',
    wording: 'Pa eiriad?',
    blank: 'Dim ateb',
    add: 'Ychwanegu’r person hwn',
    close: 'Cau',
    nothing: 'Dewiswch o leiaf un ateb.',
  },
  errors: {
    title: 'Mae problem',
    error: 'Gwall:',
    noCodes: 'Gludwch o leiaf un cod neu ddolen.',
    noDay: 'Dewiswch ddiwrnod y rownd.',
    noAudience: 'Dewiswch atebion pwy yw’r rhain.',
    lines: {
      zero: 'Roedd modd darllen pob llinell.',
      one: 'Doedd dim modd darllen {n} llinell. Mae hi yn y blwch o hyd. Cywirwch hi, neu dilëwch hi, ac ychwanegwch eto.',
      two: 'Doedd dim modd darllen {n} linell. Maen nhw yn y blwch o hyd. Cywirwch nhw neu dilëwch nhw, ac ychwanegwch eto.',
      few: 'Doedd dim modd darllen {n} llinell. Maen nhw yn y blwch o hyd. Cywirwch nhw neu dilëwch nhw, ac ychwanegwch eto.',
      many: 'Doedd dim modd darllen {n} llinell. Maen nhw yn y blwch o hyd. Cywirwch nhw neu dilëwch nhw, ac ychwanegwch eto.',
      other:
        'Doedd dim modd darllen {n} llinell. Maen nhw yn y blwch o hyd. Cywirwch nhw neu dilëwch nhw, ac ychwanegwch eto.',
    },
    file: {
      zero: 'Does dim problem yn “{name}”.',
      one: 'Chafodd dim byd ei ychwanegu o “{name}”. Mae {n} broblem ynddi. Cywirwch hi, ac agorwch y ffeil eto.',
      two: 'Chafodd dim byd ei ychwanegu o “{name}”. Mae {n} broblem ynddi. Cywirwch nhw, ac agorwch y ffeil eto.',
      few: 'Chafodd dim byd ei ychwanegu o “{name}”. Mae {n} problem ynddi. Cywirwch nhw, ac agorwch y ffeil eto.',
      many: 'Chafodd dim byd ei ychwanegu o “{name}”. Mae {n} phroblem ynddi. Cywirwch nhw, ac agorwch y ffeil eto.',
      other:
        'Chafodd dim byd ei ychwanegu o “{name}”. Mae {n} o broblemau ynddi. Cywirwch nhw, ac agorwch y ffeil eto.',
    },
    more: {
      zero: 'A dim un arall.',
      one: 'Ac {n} arall.',
      two: 'A {n} arall.',
      few: 'A {n} arall.',
      many: 'A {n} arall.',
      other: 'A {n} arall.',
    },
    line: 'Llinell {at}',
    lineColumn: 'Llinell {at}, colofn “{field}”',
    entry: 'Cofnod {at}',
    entryField: 'Cofnod {at}, maes “{field}”',
    problems: {
      'no-code':
        'does dim cod yno: “{found}”. Mae gan god 10 neu 16 o lythrennau a rhifau. Copïwch y cod, neu’r ddolen gyfan, o’r canlyniad.',
      'no-audience':
        'dydy’r llinell ddim yn dweud atebion pwy yw’r rhain. Dewiswch grŵp, neu ysgrifennwch ef yno, fel yn “staff: FDk1xQbW3f”.',
      audience: 'dydy “{found}” ddim yn un o’r chwe grŵp. Ysgrifennwch un o’r rhain: {audiences}.',
      day: 'dydy “{found}” ddim yn ddiwrnod. Ysgrifennwch ef fel 2026-11-24 neu 24/11/2026.',
      answer:
        'dydy “{found}” ddim yn ateb. Ysgrifennwch 0, 1, 2, 3 neu 4, neu “ddim yn siŵr”, neu gadewch y lle’n wag.',
      voice: 'dydy “{found}” ddim yn eiriad. Ysgrifennwch “trigolion” neu “tîm”.',
      'no-answers': 'does dim atebion yno. Llenwch nhw, neu tynnwch y llinell.',
      entry: 'dydy “{found}” ddim yn atebion un person. Dylai gynnwys cod o leiaf.',
      characters: 'mae arwydd yn y cod sydd ddim mewn unrhyw god: “{found}”. Copïwch ef eto.',
      length: 'mae’r cod yn rhy fyr neu’n rhy hir: “{found}”. Copïwch y cod cyfan eto.',
      version:
        'daw’r cod o fersiwn arall o’r hunanasesiad, neu mae’n dechrau gyda’r llythyren anghywir: “{found}”. Dydy fersiynau byth yn cael eu cymysgu. Copïwch ef eto, neu gadewch y person hwn allan.',
      checksum: 'mae llythyren anghywir yn y cod: “{found}”. Copïwch ef eto.',
    },
    files: {
      empty: 'Mae “{name}” yn wag. Dewiswch ffeil arall.',
      'too-long': 'Mae “{name}” yn rhy fawr. Gall ffeiliau gynnwys hyd at {limit} o nodau. Rhannwch hi.',
      'too-many': 'Mae gormod o bobl yn “{name}”. Gall ffeiliau gynnwys hyd at {limit}. Rhannwch hi.',
      broken:
        'Does dim modd darllen “{name}” o linell {line}, colofn {column} ymlaen. Efallai bod rhan ohoni ar goll. Cadwch hi eto o’r lle y daeth.',
      'something-else':
        'Dydyn ni ddim yn adnabod y math hwn o ffeil: “{name}”. Agorwch gasgliad a gadwyd (JSON), canlyniad (JSON), neu dabl (CSV).',
      'one-result':
        'Tabl o un canlyniad yw “{name}”, wedi’i wneud i’w ddarllen. Defnyddiwch god neu ddolen y canlyniad hwnnw, neu ei ffeil JSON.',
      'no-column':
        'Does dim colofn o godau yn “{name}”. Galwch y colofnau’n cynulleidfa, dyddiad a cod, neu rhowch golofn i bob gosodiad, fel CC1.',
      version:
        'Cafodd “{name}” ei chadw gan fersiwn mwy newydd o’r offeryn hwn. Llwythwch y dudalen hon eto, neu gofynnwch i’ch tîm gwe.',
      unreadable:
        'Doedd dim modd agor “{name}”. Efallai ei bod wedi’i symud, neu’n cael ei defnyddio yn rhywle arall. Rhowch gynnig arall arni.',
    },
  },
  repeat: {
    ask: {
      zero: 'Does dim un o’r atebion hyn yma’n barod.',
      one: 'Mae’r ateb hwn yma’n barod.',
      two: 'Mae’r {n} ateb hyn yma’n barod. Mae’n edrych fel yr un rhestr.',
      few: 'Mae’r {n} ateb hyn i gyd yma’n barod. Mae’n edrych fel yr un rhestr.',
      many: 'Mae’r {n} ateb hyn i gyd yma’n barod. Mae’n edrych fel yr un rhestr.',
      other: 'Mae’r {n} o atebion hyn i gyd yma’n barod. Mae’n edrych fel yr un rhestr.',
    },
    note: 'Gall dau berson roi’r un atebion. Os pobl eraill yw’r rhain, ychwanegwch nhw hefyd.',
    add: 'Eu hychwanegu hefyd',
    leave: 'Eu gadael allan',
  },
  gathered: {
    title: 'Beth sydd yma',
    none: 'Does dim atebion yma eto.',
    group: '{audience}, {day}',
    ready: 'Mae modd ei ddangos.',
    waiting: {
      zero: 'Mae modd ei ddangos. Does neb yn aros.',
      one: 'Mae modd ei ddangos. Daeth {n} person yn hwyrach ac mae’n aros am eraill.',
      two: 'Mae modd ei ddangos. Daeth {n} berson yn hwyrach ac maen nhw’n aros am eraill.',
      few: 'Mae modd ei ddangos. Daeth {n} pherson yn hwyrach ac maen nhw’n aros am eraill.',
      many: 'Mae modd ei ddangos. Daeth {n} pherson yn hwyrach ac maen nhw’n aros am eraill.',
      other: 'Mae modd ei ddangos. Daeth {n} o bobl yn hwyrach ac maen nhw’n aros am eraill.',
    },
    needs: {
      zero: 'Does dim angen rhagor o bobl.',
      one: 'Mae angen {n} person arall.',
      two: 'Mae angen {n} berson arall.',
      few: 'Mae angen {n} pherson arall.',
      many: 'Mae angen {n} pherson arall.',
      other: 'Mae angen {n} o bobl eraill.',
    },
    someLeft:
      'Mae’n aros ynghudd. Mae atebion a ddangoswyd o’r blaen wedi’u tynnu allan, felly byddai’r gweddill yn dangos beth oedden nhw. Rhowch nhw yn ôl, neu dechreuwch gasgliad newydd.',
    takeOut: 'Tynnu allan',
    takeOutWhat: 'atebion y grŵp hwn: {group}',
    show: 'Dangos y canlyniadau',
    showAgain: 'Dangos y canlyniadau eto',
    showNote:
      'Does dim modd dad-weld yr hyn a ddangoswyd unwaith. Felly ychwanegwch yr holl atebion sydd gennych yn gyntaf.',
    save: 'Cadw’r casgliad hwn fel ffeil',
    saveNote:
      'Mae’r ffeil yn cynnwys yr atebion, a phwy a ddangoswyd. Cadwch hi lle dim ond chi sy’n gallu ei hagor.',
    again: 'Dechrau eto',
    askAgain:
      'Ydych chi am dynnu pob ateb allan a dechrau eto? Bydd yr hyn nad ydych chi wedi’i gadw yn cael ei golli.',
    yesAgain: 'Ydw, dechrau eto',
    no: 'Nac ydw, mynd yn ôl',
  },
  said: {
    added: {
      zero: 'Chafodd neb ei ychwanegu.',
      one: 'Ychwanegwyd {n} person.',
      two: 'Ychwanegwyd {n} berson.',
      few: 'Ychwanegwyd {n} pherson.',
      many: 'Ychwanegwyd {n} pherson.',
      other: 'Ychwanegwyd {n} o bobl.',
    },
    nobody: 'Chafodd neb ei ychwanegu.',
    wereHere: {
      zero: 'Doedd neb yn y ffeil yma’n barod.',
      one: 'Roedd {n} person yn y ffeil yma’n barod.',
      two: 'Roedd {n} berson yn y ffeil yma’n barod.',
      few: 'Roedd {n} pherson yn y ffeil yma’n barod.',
      many: 'Roedd {n} pherson yn y ffeil yma’n barod.',
      other: 'Roedd {n} o bobl yn y ffeil yma’n barod.',
    },
    repeats: {
      zero: 'Roddodd neb yr un atebion â rhywun arall.',
      one: 'Rhoddodd {n} ohonyn nhw yr un atebion â rhywun arall. Os ychwanegoch chi rywun ddwywaith, tynnwch yr ychwanegiad yn ôl.',
      two: 'Rhoddodd {n} ohonyn nhw yr un atebion â rhywun arall. Os ychwanegoch chi rywun ddwywaith, tynnwch yr ychwanegiad yn ôl.',
      few: 'Rhoddodd {n} ohonyn nhw yr un atebion â rhywun arall. Os ychwanegoch chi rywun ddwywaith, tynnwch yr ychwanegiad yn ôl.',
      many: 'Rhoddodd {n} ohonyn nhw yr un atebion â rhywun arall. Os ychwanegoch chi rywun ddwywaith, tynnwch yr ychwanegiad yn ôl.',
      other:
        'Rhoddodd {n} ohonyn nhw yr un atebion â rhywun arall. Os ychwanegoch chi rywun ddwywaith, tynnwch yr ychwanegiad yn ôl.',
    },
    passedOver: 'Cafodd y colofnau hyn eu gadael allan: {columns}.',
    undo: 'Tynnu’r ychwanegiad diwethaf yn ôl',
    undone: {
      zero: 'Chafodd neb ei dynnu allan.',
      one: 'Tynnwyd {n} person allan.',
      two: 'Tynnwyd {n} berson allan.',
      few: 'Tynnwyd {n} pherson allan.',
      many: 'Tynnwyd {n} pherson allan.',
      other: 'Tynnwyd {n} o bobl allan.',
    },
    putBack: 'Eu rhoi yn ôl',
    saved: 'Mae’r ffeil yn cael ei chadw: {name}',
    none: 'Does dim modd dangos unrhyw grŵp eto. Isod mae’n dweud beth sydd ar goll.',
    started: 'Tynnwyd pob ateb allan.',
    stopped: 'Stopioch chi’r gwaith. Chafodd neb ei ychwanegu.',
    failed: 'Wnaeth hynny ddim gweithio. Gwnewch yn siŵr eich bod chi ar-lein, a rhowch gynnig arall arni.',
  },
};
