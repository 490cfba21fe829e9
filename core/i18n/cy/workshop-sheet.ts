import type { Wording } from '../catalogue.ts';
import type { workshopSheet as english } from '../en/workshop-sheet.ts';

/** A sheet to take to a workshop: what was seen, one small test, a plan for the five steps, and a check for harm. */
export const workshopSheet: Wording<typeof english> = {
  title: 'Taflen weithdy',
  titleFor: 'Taflen weithdy: {service}',
  fileName: 'taflen-weithdy',
  lead: 'Cynlluniwch un prawf bach gyda’ch gilydd. Llenwch y daflen yma, neu argraffwch hi a defnyddio pen.',
  private:
    'Mae’r hyn rydych chi’n ei ysgrifennu yn aros ar y dudalen hon nes i chi ei gadw neu ei argraffu. Peidiwch ag ysgrifennu enwau trigolion.',
  back: 'Yn ôl',
  day: 'Gweithdy ar {day}',
  seen: {
    title: 'Yr hyn a welson ni',
    none: 'Ysgrifennwch yma beth ddywedodd pobl wrthych chi am y gwasanaeth.',
    gap: '{part}: {low} sy’n gweld lleiaf ohono (“{lowBand}”), {high} sy’n gweld mwyaf (“{highBand}”).',
    doubt: '{group}: mae o leiaf {n} o bob 10 yn ansicr am “{statement}”',
    next: 'Y cam nesaf yw “{part}”.',
    talk: 'Trafodwch hyn',
    questions: {
      example: 'Pa fwlch sy’n eich synnu fwyaf? Gofynnwch i bob ochr am un enghraifft.',
      reason: 'Pam y gallai’r lleill ei gweld hi fel yna?',
      missing: 'Pwy sydd ddim yn yr ystafell, a sut byddwch chi’n clywed ganddyn nhw?',
    },
  },
  lab: {
    title: 'Labordy Cydgynhyrchu: un prawf bach',
    lead: 'Dewiswch rywbeth mor fach fel y gallwch chi roi cynnig arno o fewn wythnosau, a rhoi’r gorau iddo os nad yw’n helpu.',
    labels: {
      test: 'Beth fyddwn ni’n rhoi cynnig arno?',
      who: 'Pwy sy’n cymryd rhan?',
      what: 'Beth mae pob un ohonon ni’n ei wneud?',
      byWhen: 'Erbyn pryd?',
      learned: 'Beth ddysgon ni?',
    },
    hints: {
      test: 'Un newid, i ychydig o bobl.',
      who: 'Dylai pobl sy’n defnyddio’r gwasanaeth fod yn rhan ohono o’r dechrau.',
      what: 'Beth mae pobl sy’n defnyddio’r gwasanaeth yn ei wneud, a beth mae staff yn ei wneud.',
      byWhen: 'Diwrnod i ddechrau, a diwrnod i edrych arno gyda’ch gilydd.',
      learned: 'Dewch yn ôl at hyn ar ôl y prawf. Dywedwch beth na weithiodd, hefyd.',
    },
  },
  plan: {
    title: 'Cynllun ar gyfer y pum cam',
    lead: 'Llwybr yw’r camau: dechreuwch gyda’r un cyntaf sydd heb ei gyrraedd eto. Gadewch y lleill yn wag nes i chi gyrraedd yno.',
    begin: 'Dechreuwch yma',
    least: '{group} sy’n gweld lleiaf ohono: “{band}”.',
    unknown: 'Does dim digon o atebion amdano.',
    labels: {
      what: 'Beth fyddwn ni’n ei wneud?',
      who: 'Pwy?',
      byWhen: 'Erbyn pryd?',
    },
    about: 'am {part}',
  },
  harm: {
    title: 'Gwiriad am niwed',
    lead: 'Gall cydweithio wneud niwed os nad oes neb yn cadw llygad amdano. Trafodwch bob cwestiwn cyn i chi ddechrau.',
    no: 'Na',
    could: 'Gallai ddigwydd',
    remedy: 'Beth fyddwn ni’n ei wneud am hynny?',
    questions: {
      duty: 'Ydyn ni’n rhoi gwaith i bobl y dylai’r cyngor ei wneud?',
      blame: 'A fyddai’n aneglur pwy sy’n atebol pe bai rhywbeth yn mynd o’i le?',
      effort: 'A allai gymryd mwy o amser ac arian i’w gynnal nag y mae’n ei roi?',
      say: 'A allai ychydig o bobl benderfynu dros bawb, heb ffordd i eraill wrthwynebu?',
      unequal: 'A allai’r rhai sydd â’r lleiaf gael eu gadael allan, neu elwa llai arno?',
      hidden:
        'Ydy e’n gofyn mwy gan bobl nag rydyn ni’n ei ddweud wrthyn nhw: amser, arian, neu atgofion poenus?',
      worse: 'A allai pobl fod yn waeth eu byd, neu ymddiried llai ynon ni, na phe baen ni’n gwneud dim?',
      jobs: 'Ydy gwaith di-dâl yn cymryd lle swydd â thâl?',
      means: 'Ydyn ni’n brin o amser, arian neu bobl i’w wneud yn dda?',
    },
    left: {
      zero: 'Does dim cwestiwn ar ôl i’w drafod.',
      one: 'Mae {n} cwestiwn heb ei drafod eto.',
      two: 'Mae {n} gwestiwn heb eu trafod eto.',
      few: 'Mae {n} chwestiwn heb eu trafod eto.',
      many: 'Mae {n} chwestiwn heb eu trafod eto.',
      other: 'Mae {n} o gwestiynau heb eu trafod eto.',
    },
    remedies: {
      zero: 'Mae rhywbeth wedi’i ysgrifennu am bob niwed a allai ddigwydd.',
      one: 'Gallai {n} niwed ddigwydd, a does dim wedi’i ysgrifennu am yr hyn y byddwch chi’n ei wneud.',
      two: 'Gallai {n} niwed ddigwydd, a does dim wedi’i ysgrifennu am yr hyn y byddwch chi’n ei wneud.',
      few: 'Gallai {n} niwed ddigwydd, a does dim wedi’i ysgrifennu am yr hyn y byddwch chi’n ei wneud.',
      many: 'Gallai {n} niwed ddigwydd, a does dim wedi’i ysgrifennu am yr hyn y byddwch chi’n ei wneud.',
      other:
        'Gallai {n} o bethau niweidiol ddigwydd, a does dim wedi’i ysgrifennu am yr hyn y byddwch chi’n ei wneud.',
    },
    done: 'Mae pob cwestiwn wedi’i drafod. Os yw niwed yn aros yn fawr, dewiswch brawf arall.',
    source:
      'Ein cwestiynau ein hunain, ar ôl “saith drwg” (“seven evils”) Steen, Brandsen a Verschuere (2018), yn Co-Production and Co-Creation.',
  },
  actions: {
    print: 'Argraffu’r daflen hon',
    save: 'Cadw’r daflen hon fel ffeil',
    open: 'Agor taflen a gadwyd',
    saved: 'Mae’r ffeil yn cael ei chadw: {name}',
    opened: 'Mae’r daflen “{name}” ar agor.',
    afresh: 'Dechrau taflen newydd',
    ask: 'Ydych chi am ddechrau taflen newydd? Bydd yr hyn nad ydych chi wedi’i gadw yn cael ei golli.',
    replace: 'Ydych chi am agor “{name}”? Bydd yr hyn nad ydych chi wedi’i gadw yma yn cael ei golli.',
    yes: 'Ydw, ewch ymlaen',
    no: 'Nac ydw, cadw’r daflen hon',
    began: 'Taflen newydd yw hon.',
    problems: {
      'no-sheet':
        'Dydy “{name}” ddim yn daflen weithdy, neu mae rhan ohoni ar goll. Dewiswch ffeil a gafodd ei chadw yma.',
      version:
        'Cafodd “{name}” ei chadw gan fersiwn mwy newydd o’r offeryn hwn. Llwythwch y dudalen hon eto, neu gofynnwch i’ch tîm gwe.',
      unreadable:
        'Doedd dim modd agor “{name}”. Efallai ei bod wedi’i symud, neu’n cael ei defnyddio yn rhywle arall. Rhowch gynnig arall arni.',
    },
  },
};
