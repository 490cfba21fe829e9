import type { Wording } from '../catalogue.ts';
import type { welcome as english } from '../en/welcome.ts';

/** The page that opens once, when the extension is installed. */
export const welcome: Wording<typeof english> = {
  title: 'Croeso i’r Seren Gydgynhyrchu',
  lead: 'Mae’n eich helpu i edrych ar dudalennau gwe eich cyngor fel y mae’r bobl sy’n eu defnyddio yn gwneud, ac i ofyn y cwestiynau iawn i’r bobl hynny.',
  does: {
    title: 'Beth mae’n ei wneud',
    list: [
      'Rydych chi’n pwyso’r seren ar dudalen o’ch gwefan eich hun. Mae’n darllen y dudalen honno unwaith, ac yn dangos hyd at bum cwestiwn i ddechrau.',
      'Mae pob un yn gwestiwn i’w ofyn i bobl, gyda’r hyn a welson ni a pham mae’n bwysig. Chi sy’n penderfynu: gofyn i bobl, trwsio nawr, yn nes ymlaen, neu nid yma.',
      'Rydych chi’n pinio nodiadau, yn mynd ymlaen i dudalen nesaf y daith, yn ysgrifennu beth ddywedodd pobl, ac yn cadw adroddiad yn Gymraeg neu yn Saesneg.',
    ],
  },
  never: {
    title: 'Beth nad yw byth yn ei wneud',
    list: [
      'Dydy e byth yn edrych ar dudalen cyn i chi bwyso’r seren yno.',
      'Dydy e byth yn darllen yr hyn y mae pobl yn ei deipio mewn ffurflenni, a byth yn anfon ffurflen.',
      'Dydy e byth yn anfon dim byd i unman. Mae’r hyn rydych chi’n ei ysgrifennu yn aros ar y ddyfais hon nes i chi gadw adroddiad eich hun.',
      'Dydy e byth yn newid tudalen, ac mae’n gadael dim ar ôl pan fyddwch chi’n pwyso’r seren eto.',
    ],
  },
  try: {
    title: 'Rhowch gynnig arni',
    pin: {
      chrome:
        'Pwyswch y darn jig-so wrth ymyl y bar cyfeiriad, yna’r pin wrth ymyl “Y Seren Gydgynhyrchu”. Nawr mae’r seren yn aros yn y bar offer.',
      firefox:
        'Pwyswch y darn jig-so yn y bar offer, yna’r olwyn wrth ymyl “Y Seren Gydgynhyrchu”, yna “Pin to Toolbar”. Nawr mae’r seren yn aros yno.',
    },
    open: 'Agorwch dudalen o’ch gwefan eich hun. Un y mae pobl yn ffonio amdani sydd orau.',
    press: 'Pwyswch y seren. Bydd y cwestiynau’n ymddangos ar y dudalen, a bydd panel yn agor wrth ei hymyl.',
    key: 'Yr un peth gyda’r bysellfwrdd: {key}',
  },
  otherLanguage: 'English',
};
