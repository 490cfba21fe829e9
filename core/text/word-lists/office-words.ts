import { verbForms } from '../word-forms.ts';

/** An office word, and what a neighbour would say. */
export interface OfficeWord {
  readonly plain: string;
  /** Everyone uses it now and then: one alone is no sign of office language. */
  readonly mild: boolean;
}

// Words that nobody says at home. Verbs are in their first form; README.md says where the words are from.
const verbs = `accede to > agree to
alleviate > ease
ameliorate > improve
apportion > share out
ascertain > find out
cease > stop
commence > start
comply with > follow
consult the guidance > read the guide
deem > think, decide
defray > pay
disburse > pay out
discontinue > stop
disseminate > send, give out
elucidate > explain
encompass > include
endeavour > try
endeavor > try
engage with > talk to, work with
expedite > speed up
facilitate > help
incur > have to pay
initiate > start
liaise > work with
necessitate > need
promulgate > publish
reside > live
signpost > point you to
substantiate > prove
terminate > end
utilise > use`;

const phrases = `aforementioned > this
as prescribed by > as … says
at the present time > now
at this moment in time > now
at your earliest convenience > soon
be advised that > note that
by means of > by, with
by virtue of > under, because of
cognisant of > aware of
commencement > start
commensurate with > in line with
dependant on > depends on
dependent on > depends on
dependent upon > depends on
due to the fact that > because
duly > properly
dwelling/dwellings > home
equitable > fair
erroneous > wrong
expeditious/expeditiously > quick
for the purpose of > to
for the purposes of > for, to
forthwith > now
furnish > give
going forward > from now on
henceforth > from now on
hereby > by this
herein/hereinafter > here
hereto > to this
heretofore/hitherto > until now
hereunder > below
herewith > with this
hereditament/hereditaments > property
holistic > whole
in a timely manner > on time
in accordance with > by, as … says
in close proximity to > near
in compliance with > by, as … says
in conjunction with > with
in excess of > more than
in lieu of > instead of
in receipt of > getting
in regard to > about
in respect of > for, about
in the absence of > without
in the event of > if there is
in the event that > if
in the first instance > first
in the vicinity of > near
in view of the fact that > because
inasmuch as/insofar as > as far as
incumbent upon/incumbent on > must
inter alia > among others
irrespective of > whatever
is applicable to > applies to
notwithstanding > even though, despite
null and void > not valid
on a regular basis > often
on an annual basis > each year
on receipt of/upon receipt of > when we get
overarching > main
owing to the fact that > because
particulars > details
per annum > a year
pertaining to > about
place of residence > home
practicable > possible
prior to > before
pursuant to > under
remittance/remittances > payment
remuneration > pay
should you require > if you need
should you wish > if you want
stakeholder/stakeholders > people affected
subsequent to > after
subsequent/subsequently > later
termination > end
the undersigned > I
thereafter > then
thereby > so
therein > in it
thereof > of it
thereto > to it
undertake/undertakes/undertook/undertaken/undertaking > do
until such time as > until
upon completion of > when … is done
upon request > if you ask
utilisation > use
vehicular access > way in for cars
with reference to > about
with regard to/with regards to > about
with respect to > about
with the exception of > except for`;

const mildVerbs = `complete a form > fill in
complete an application > fill in
complete an online > fill in
complete and return > fill in and send
complete and submit > fill in and send
complete our form > fill in
complete our online > fill in
complete the application > fill in
complete the attached > fill in
complete the following > fill in
complete the form > fill in
complete the online > fill in
complete the relevant > fill in
complete this form > fill in
complete your application > fill in
demonstrate > show
implement > start, carry out
notify > tell
obtain > get
participate in > take part in
procure > buy
purchase > buy
retain > keep
submit > send`;

const mildPhrases = `as to whether > if
assistance > help
completed application > filled in
completed form > filled in
documentation > papers
in order to > to
in relation to > about
insufficient > not enough
persons > people
provision > what we offer
regarding > about
robust > strong
sufficient > enough
the majority of > most
whilst > while`;

function* listed(list: string, mild: boolean, forms: (phrase: string) => readonly string[]) {
  for (const line of list.split('\n')) {
    const [said = '', plain = ''] = line.split(' > ');
    for (const phrase of said.split('/'))
      for (const form of forms(phrase)) yield [form, { plain, mild }] as const;
  }
}

const asItIs = (phrase: string): readonly string[] => [phrase];

/** Every form of the office words, each with the plain word. */
export function* officeWords(): Generator<readonly [string, OfficeWord]> {
  yield* listed(verbs, false, verbForms);
  yield* listed(phrases, false, asItIs);
  yield* listed(mildVerbs, true, verbForms);
  yield* listed(mildPhrases, true, asItIs);
}
