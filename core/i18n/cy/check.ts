import type { Wording } from '../catalogue.ts';
import type { check as english } from '../en/check.ts';

/** The words of the self-check. Words of the star, the statements, the scale and the advice stand in their own files. */
export const check: Wording<typeof english> = {
  title: 'Hunanasesiad cydgynhyrchu',
  voices: { resident: 'Rydw i’n defnyddio’r gwasanaeth hwn', team: 'Rydw i’n gweithio yma' },
  moment: 'Un eiliad…',
  failed: 'Wnaeth hynny ddim gweithio. Gwnewch yn siŵr eich bod chi ar-lein, a rhowch gynnig arall arni.',
  /** After the last sentence, where trying again may not help. */
  reloadNote:
    'Os nad yw’n gweithio o hyd, llwythwch y dudalen eto. Bydd yr atebion yn dod gyda hi, yn ei chyfeiriad.',
  reload: 'Llwytho’r dudalen eto',
  openKept: 'Agor canlyniad a gadwyd',
  intro: {
    lead: 'Gwelwch pa mor dda mae gwasanaeth yn gweithio gyda’r bobl sy’n ei ddefnyddio.',
    think: 'Meddyliwch am un gwasanaeth dros y 12 mis diwethaf.',
    thinkOf: 'Meddyliwch am y gwasanaeth hwn dros y 12 mis diwethaf: {service}.',
    /** How many questions there are, and how long they take: an estimate that nobody has timed yet. */
    length: {
      quick: 'Mae {n} cwestiwn. Maen nhw’n cymryd tua 2 funud.',
      full: 'Mae {n} cwestiwn. Maen nhw’n cymryd tua 8 munud.',
      /** The full check, for people who may answer it as a group. */
      together: 'Mae {n} cwestiwn. Maen nhw’n cymryd tua 8 munud ar eich pen eich hun, neu fwy fel grŵp.',
    },
    service: 'Am ba wasanaeth mae hyn? (dewisol)',
    serviceNote: 'Mae’n aros ar y dudalen hon, fel eich atebion.',
    quick: 'Golwg gyflym yw hon, gydag un cwestiwn ar gyfer pob rhan o’r seren.',
    honest: 'Does dim atebion cywir nac anghywir. Mae “Ddim yn siŵr” yn ateb defnyddiol hefyd.',
    private:
      'Mae eich atebion yn aros ar y dudalen hon. Does dim byd yn cael ei gadw na’i anfon oni bai eich bod chi’n gofyn.',
    voice: 'Sut rydych chi’n adnabod y gwasanaeth hwn?',
    start: 'Dechrau',
    carryOn: 'Parhau',
  },
  questions: {
    progress: 'Cwestiwn {n} o {of}',
    often: 'Meddyliwch am y 12 mis diwethaf. Pa mor aml mae hyn yn wir?',
    or: 'neu',
    back: 'Yn ôl',
    next: 'Nesaf',
    skip: 'Hepgor y cwestiwn hwn',
    problem: 'Mae problem',
    choose: 'Dewiswch ateb, neu hepgorwch y cwestiwn hwn',
    error: 'Gwall:',
    see: 'Gweld y canlyniad',
  },
};
