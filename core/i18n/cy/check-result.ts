import type { Wording } from '../catalogue.ts';
import type { checkResult as english } from '../en/check-result.ts';

/** The words of the self-check's result, and of what can be done with it. They come after the questions. */
export const checkResult: Wording<typeof english> = {
  fileName: 'hunanasesiad-cydgynhyrchu',
  modes: { quick: 'Asesiad cyflym', full: 'Asesiad llawn' },
  /** All questions on one page. */
  wholePage: {
    missed: {
      zero: 'Rydych chi wedi ateb pob cwestiwn.',
      one: 'Dydych chi ddim wedi ateb {n} cwestiwn. Gallwch ei ateb, neu ei adael allan.',
      two: 'Dydych chi ddim wedi ateb {n} gwestiwn. Gallwch eu hateb, neu eu gadael allan.',
      few: 'Dydych chi ddim wedi ateb {n} chwestiwn. Gallwch eu hateb, neu eu gadael allan.',
      many: 'Dydych chi ddim wedi ateb {n} chwestiwn. Gallwch eu hateb, neu eu gadael allan.',
      other: 'Dydych chi ddim wedi ateb {n} cwestiwn. Gallwch eu hateb, neu eu gadael allan.',
    },
    notAnswered: 'Dydych chi ddim wedi ateb y cwestiwn hwn',
    anyway: 'Gweld y canlyniad beth bynnag',
  },
  review: {
    title: 'Gwiriwch eich atebion',
    none: 'Dim ateb',
    change: 'Newid',
    changeWhat: 'eich ateb i: {statement}',
    blank: {
      zero: 'Rydych chi wedi ateb pob cwestiwn.',
      one: 'Gadawoch chi {n} cwestiwn yn wag. Mae hynny’n iawn: dydy e ddim yn cyfrif yn y canlyniad.',
      two: 'Gadawoch chi {n} gwestiwn yn wag. Mae hynny’n iawn: dydyn nhw ddim yn cyfrif yn y canlyniad.',
      few: 'Gadawoch chi {n} chwestiwn yn wag. Mae hynny’n iawn: dydyn nhw ddim yn cyfrif yn y canlyniad.',
      many: 'Gadawoch chi {n} chwestiwn yn wag. Mae hynny’n iawn: dydyn nhw ddim yn cyfrif yn y canlyniad.',
      other: 'Gadawoch chi {n} cwestiwn yn wag. Mae hynny’n iawn: dydyn nhw ddim yn cyfrif yn y canlyniad.',
    },
  },
  result: {
    title: 'Eich canlyniad',
    titleOpened: 'Canlyniad yr hunanasesiad',
    opening: {
      'not-yet':
        'O’r hyn rydych chi’n ei weld, dim ond dechrau mae cydweithio yma, fel yr oedd yn y rhan fwyaf o wasanaethau ar un adeg.',
      'first-steps': 'Rydych chi’n gweld enghreifftiau go iawn o bobl a staff yn cydweithio yma.',
      building: 'O’r hyn rydych chi’n ei weld, mae cydweithio yn dod yn arferol yma.',
      everyday: 'O’r hyn rydych chi’n ei weld, cydweithio yw’r ffordd o wneud pethau yma.',
    },
    noOverall: 'Diolch. Does dim digon o atebion eto i weld y seren gyfan, ac mae hynny’n iawn.',
    missing: 'Gyda mwy o atebion byddech chi hefyd yn gweld: {parts}.',
    already: 'Beth sy’n digwydd yn barod',
    usual: 'Dywedoch chi fod hyn yn digwydd gan amlaf neu bob amser:',
    begun: 'Dywedoch chi fod hyn wedi dechrau:',
    unknown:
      'Dydy eich atebion ddim yn dangos hyn eto. Efallai bod pobl eraill yn gwybod am enghreifftiau da, felly gofynnwch iddyn nhw.',
    next: 'Y cam nesaf',
    nextForService:
      'Dyma beth allai’r gwasanaeth ei wneud nesaf. Gallech chi ei ddangos i’r bobl sy’n ei redeg.',
    findOut:
      'Fe ateboch chi “Ddim yn siŵr” i lawer o gwestiynau. Mae hynny’n werth ei wybod. Felly yn gyntaf, cewch wybod beth sy’n digwydd yn barod.',
    unknownPart: 'Doedd dim digon o atebion am y rhan hon. Dyma ffordd dda o ddechrau.',
    star: 'Y seren',
    table: 'Dangos fel tabl',
    showNumbers: 'Dangos rhifau',
    parts: 'Pob rhan, a beth allai ddod nesaf',
    notSure: {
      zero: 'Wnaethoch chi ddim ateb “Ddim yn siŵr” am y rhan hon.',
      one: 'Fe ateboch chi “Ddim yn siŵr” i {n} cwestiwn am y rhan hon.',
      two: 'Fe ateboch chi “Ddim yn siŵr” i {n} gwestiwn am y rhan hon.',
      few: 'Fe ateboch chi “Ddim yn siŵr” i {n} chwestiwn am y rhan hon.',
      many: 'Fe ateboch chi “Ddim yn siŵr” i {n} chwestiwn am y rhan hon.',
      other: 'Fe ateboch chi “Ddim yn siŵr” i {n} cwestiwn am y rhan hon.',
    },
    example: 'Ysgrifennwch un enghraifft o hyn: “{statement}”',
    cases: 'Ble mae pobl wedi gwneud hyn',
    /** Above a case: the part of the star that it is about. */
    about: 'Yn ymwneud â: {part}',
    answers: 'Yr holl atebion',
    service: 'Gwasanaeth: {service}',
    made: 'Dyddiad: {date}',
    selfCheck:
      'Hunanasesiad yw hwn, nid prawf. Ein cwestiynau ni ydyn nhw, a does neb wedi profi eu bod yn mesur cydgynhyrchu.',
  },
  link: {
    came: 'Daeth y canlyniad hwn drwy ddolen.',
    own: 'Dechrau fy un i',
    back: 'Mynd yn ôl at fy atebion',
    ask: 'Agoroch chi ddolen i ganlyniad. Ydych chi am ei weld nawr?',
    askNote: 'Mae eich atebion chi’n aros ar y dudalen hon. Gallwch fynd yn ôl atyn nhw.',
    yes: 'Ydw, dangoswch e',
    no: 'Nac ydw, aros yma',
    problem: 'Doedden ni ddim yn gallu agor y canlyniad hwnnw',
    problems: {
      empty:
        'Does dim canlyniad yn y ddolen. Gofynnwch am y ddolen eto, neu dechreuwch eich asesiad eich hun.',
      characters:
        'Mae llythyren neu arwydd yn y ddolen sydd ddim i fod yno. Copïwch y ddolen gyfan eto, neu dechreuwch eich asesiad eich hun.',
      length:
        'Mae’r ddolen yn rhy fyr neu’n rhy hir. Efallai bod darn ar goll. Copïwch y ddolen gyfan eto, neu dechreuwch eich asesiad eich hun.',
      version:
        'Mae’r ddolen yn dod o fersiwn arall o’r asesiad hwn, felly allwn ni ddim ei darllen. Gallwch ddechrau eich asesiad eich hun.',
      checksum:
        'Mae camgymeriad yn y ddolen. Copïwch y ddolen gyfan eto, neu dechreuwch eich asesiad eich hun.',
    },
  },
  actions: {
    title: 'Beth hoffech chi ei wneud nawr?',
    talk: 'Siarad â ni am y canlyniad hwn',
    talkNote: 'Gallwch ddewis yno a fydd eich canlyniad yn mynd gyda’ch neges.',
    change: 'Newid eich atebion',
    again: 'Dechrau eto',
    askAgain: 'Ydych chi am gael gwared ar yr atebion hyn a dechrau eto?',
    yesAgain: 'Ydw, dechrau eto',
    no: 'Nac ydw, mynd yn ôl',
    print: 'Argraffu',
    copy: 'Copïo dolen i’r canlyniad hwn',
    copyNote:
      'Mae’r ddolen yn cynnwys yr atebion. Gall unrhyw un sydd â hi eu gweld. Does dim byd wedi cael ei anfon.',
    copied: 'Mae’r ddolen wedi’i chopïo.',
    copyByHand: 'Doedden ni ddim yn gallu copïo’r ddolen i chi. Dyma hi, i chi ei chopïo.',
    link: 'Dolen i’r canlyniad hwn',
    download: 'Lawrlwytho',
    files: {
      svg: 'Llun o’r seren (SVG)',
      png: 'Llun o’r seren (PNG)',
      csv: 'Atebion ar gyfer taenlen (CSV)',
      json: 'Atebion fel data (JSON)',
    },
    saved: 'Mae’r ffeil yn cael ei chadw: {name}',
  },
  kept: {
    keep: 'Cadw ar y ddyfais hon',
    keepNote:
      'Mae’n cael ei gadw yn y porwr hwn yn unig, ar gyfer y wefan hon. Gall pobl eraill sy’n defnyddio’r ddyfais hon ei weld. Mae rhai porwyr yn ei dynnu os na fyddwch chi’n ymweld am 7 diwrnod.',
    isKept: 'Mae’r canlyniad hwn wedi’i gadw ar y ddyfais hon.',
    forget: 'Anghofio’r canlyniad hwn',
    forgotten: 'Mae wedi’i anghofio. Does dim ohono ar ôl ar y ddyfais hon.',
    title: 'Wedi’u cadw ar y ddyfais hon',
    none: 'Does dim byd wedi’i gadw ar y ddyfais hon.',
    keptOn: 'Cadwyd ar {date}',
    unreadable: 'Cafodd ei wneud gan fersiwn arall o’r asesiad hwn, felly allwn ni ddim ei agor.',
    openThis: 'Agor',
    compareThis: 'Cymharu',
    forgetThis: 'Anghofio',
    which: 'canlyniad {date}',
    forgetAll: 'Anghofio pob un',
    allForgotten: 'Mae pob un wedi’i anghofio. Does dim byd ar ôl ar y ddyfais hon.',
    close: 'Cau',
    blocked:
      'Dydy’r porwr hwn ddim yn gadael i’r wefan hon gadw dim byd. Efallai mai ffenestr breifat neu osodiad yw’r rheswm. Gallwch gopïo dolen neu lawrlwytho eich atebion yn lle hynny.',
    cameFrom: 'Cadwyd y canlyniad hwn ar {date}.',
    compare: 'Cymharu â chanlyniad a gadwyd',
    /** A day and the time of that day, wherever a kept result is named. */
    moment: '{day} am {time}',
    nothingToCompare: 'Does dim canlyniad arall i gymharu ag e eto.',
  },
  comparison: {
    title: 'Beth sydd wedi newid',
    between: 'O {before} i {after}',
    before: 'Cynt: {band}',
    after: 'Wedyn: {band}',
    directions: {
      up: 'Yn digwydd yn amlach',
      down: 'Yn digwydd yn llai aml',
      same: 'Tua’r un peth',
      unclear: 'Dim digon o atebion i ddweud',
    },
    note: 'Dydy gwahaniaethau bach ddim yn cael eu dangos: mae atebion yn newid ychydig o ddydd i ddydd.',
    problems: {
      version:
        'Mae’r ddau ganlyniad hyn yn dod o fersiynau gwahanol o’r asesiad, felly does dim modd eu cymharu.',
      mode: 'Mae un yn asesiad cyflym a’r llall yn asesiad llawn, felly does dim modd eu cymharu.',
      voice:
        'Atebwyd un gan rywun sy’n defnyddio’r gwasanaeth a’r llall gan rywun sy’n gweithio yno, felly does dim modd eu cymharu.',
    },
  },
  files: {
    id: 'Rhif y gosodiad',
    statement: 'Gosodiad',
    answer: 'Ateb',
    part: 'Rhan o’r seren',
    band: 'Canlyniad y rhan honno',
  },
};
