/** A care word, and what it means in few plain words. */
export interface CareWord {
  /** Its first form: by it each word is asked about once. */
  readonly name: string;
  readonly meaning: string;
  /** It means something else, or little, where the page is not about care. */
  readonly onlyInCare: boolean;
}

const always = `commissioned service/commissioned services = a service that the council pays others to run
continuing healthcare = care outside hospital that the NHS pays for
discharge to assess = going home from hospital first, and looking at what you need there
domiciliary care/domiciliary = help in your own home
intermediate care = short-term help to get well again
personal budget/personal budgets = the money that is set aside for your care
reablement/re-ablement = short-term help to do things for yourself again
self-directed support = choosing and running your own care
self-funder/self-funders/self-funding = someone who pays for their own care
sheltered housing/sheltered accommodation = homes for older people, with someone to call on
strengths-based/strength-based/asset-based = looking at what you can do
supported living = help to live in a home of your own
telecare = alarms and sensors that call for help`;

const inCare = `advocacy = someone who helps you to say what you want
assessment of needs/assessment of need = talking about what help you need
brokerage = finding and arranging care
care package/care packages/package of care/packages of care = all the help that you get
care plan/care plans = what help you will get, in writing
deferred payment/deferred payments = paying for a care home later, often from the sale of a home
direct payment/direct payments = money from the council to buy your own care
eligibility criteria = the rules on who can get help
enablement = help to learn to do things for yourself
financial assessment/financial assessments = working out what you can pay
hospital discharge = leaving hospital
means test/means tested/means testing = looking at your money to see what you pay
multidisciplinary/multi-disciplinary = people with different jobs, working together
outcomes = what you want to change in your life
pathway/pathways = the steps that you go through
personalisation = care that fits around you
referral/referrals = asking a service to help you or someone else
respite = a break for you or for whoever cares for you
safeguarding = keeping people safe from harm
signposting = telling you who else can help
threshold/thresholds = the level at which help starts or stops
triage = deciding who needs help first`;

function* listed(list: string, onlyInCare: boolean) {
  for (const line of list.split('\n')) {
    const [said = '', meaning = ''] = line.split(' = ');
    const phrases = said.split('/');
    for (const phrase of phrases) yield [phrase, { name: phrases[0]!, meaning, onlyInCare }] as const;
  }
}

/** Every form of the care words, each with what it means. */
export function* careWords(): Generator<readonly [string, CareWord]> {
  yield* listed(always, false);
  yield* listed(inCare, true);
}
