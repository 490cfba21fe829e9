import { readingAge } from '#core/text/readability';
import { englishProse } from '../block-words.ts';
import { defineRule, type Examples } from '../rule.ts';

/** A formula is a rough guess: so many years above the aim are well above. Names and short pieces do not count. */
const margin = 5;

/** Pieces with fewer words are labels and lines of an address. */
const fewestWords = 6;

/** A page that formulas find far harder than the council aims at: ask which line people read twice. */
export default defineRule({
  id: 'hard-reading',
  number: 20,
  approach: 'co-design',
  causes: ['not-understood'],
  severity: 2,
  strength: 1,
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  *detect({ content, local }) {
    const text = englishProse(content)
      .filter((block) => block.kind !== 'item' && block.words >= fewestWords)
      .map((block) => block.text)
      .join('\n');
    const age = readingAge(text);
    if (age === null || age < local.readingAge + margin) return;
    yield { evidence: { values: { age, aim: local.readingAge } } };
  },
});

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><p>Applicants are required to demonstrate compliance with the eligibility criteria established under the relevant legislation, and the authority reserves the right to request supplementary documentation in support of any application submitted. Determination of entitlement is contingent upon verification of the information provided, following which a financial assessment will be undertaken by the appropriate officers in accordance with the prevailing charging policy. Where the outcome of the assessment indicates that a contribution is payable, the applicant will be notified in writing of the amount and of the arrangements for payment. Failure to provide the necessary information may result in the application being discontinued without further notification.</p></main>',
      evidence: [{ values: { age: 21, aim: 9 } }],
    },
    {
      html: '<main><p>Your application will be considered by the housing team within 28 days. You must provide proof of your income and identity, including recent payslips, bank statements and a passport or driving licence. If you are eligible, we will write to you with details of the amount you can receive and how payments are made. Payments are usually made directly into your bank account every four weeks. If your circumstances change, you should tell us immediately because it may affect the amount of support you are entitled to. You can ask us to reconsider our decision if you think it is wrong.</p></main>',
      local: { readingAge: 7 },
      because: 'the council aims at a lower age, so that this is well above it',
    },
    {
      html: '<main><p>Consideration of representations concerning residential development necessitates comprehensive documentation. Organisations participating in consultation demonstrate considerable understanding of environmental regulations. Responsibility for implementation remains with individual authorities. Administrative arrangements facilitate communication between representatives. Professional organisations undertake appropriate investigations regarding infrastructure requirements.</p><p>Consideration of representations concerning residential development necessitates comprehensive documentation. Organisations participating in consultation demonstrate considerable understanding of environmental regulations. Responsibility for implementation remains with individual authorities. Administrative arrangements facilitate communication between representatives. Professional organisations undertake appropriate investigations regarding infrastructure requirements. Alternative accommodation possibilities necessitate individual consideration. Applications concerning agricultural buildings require specialist assessment, alongside appropriate environmental information and supplementary photographic documentation.</p></main>',
      because: 'the sentences are short, the words are long',
    },
  ],
  quiet: [
    { html: '<main>{filler}</main>', because: 'these are plain words' },
    {
      html: '<main><p>Determination of entitlement is contingent upon verification of the information provided by applicants.</p></main>',
      because: 'so few words say too little',
    },
    {
      html: '<main>{filler}<ul><li>Determination of entitlement, verification of information, administrative arrangements, environmental regulations</li><li>Consideration of representations concerning residential development and infrastructure requirements</li></ul></main>',
      because: 'a list is not made of sentences',
    },
    {
      html: '<main>{filler}<p>Write to Northumberland Independent Rehabilitation Association, Wolverhampton University Administration, Llanfairpwllgwyngyll.</p></main>',
      because: 'names are as long as they are',
    },
    {
      html: '<main lang="cy"><p>Mae’n ofynnol i ymgeiswyr ddangos cydymffurfiaeth â’r meini prawf cymhwysedd a sefydlwyd o dan y ddeddfwriaeth berthnasol, ac mae’r awdurdod yn cadw’r hawl i ofyn am ddogfennaeth ategol i gefnogi unrhyw gais a gyflwynir. Mae penderfynu ar hawl yn amodol ar ddilysu’r wybodaeth a ddarperir, ac wedi hynny bydd asesiad ariannol yn cael ei gynnal gan y swyddogion priodol yn unol â’r polisi codi tâl cyfredol. Pan fydd canlyniad yr asesiad yn dangos bod cyfraniad yn daladwy, hysbysir yr ymgeisydd yn ysgrifenedig.</p></main>',
      because: 'the formulas are for English',
    },
    {
      html: '<main><h1>Public notice</h1><p>Consideration of representations concerning residential development necessitates comprehensive documentation. Organisations participating in consultation demonstrate considerable understanding of environmental regulations. {60 words}. {60 words}.</p></main>',
      because: 'a notice has the words of the law',
    },
  ],
};
