import type { Wording } from '../catalogue.ts';
import type { axe as english } from '../en/axe.ts';

/** Prompts about what axe-core finds. A prompt is made of a title by rule, and a question and a why by people. */
export const axe: Wording<typeof english> = {
  titles: {
    accesskeys: 'Dau lwybr byr ar un fysell',
    'area-alt': 'Rhan o lun y gellir ei phwyso, heb enw',
    'aria-allowed-attr': 'Nodyn i ddarllenwyr sgrin mewn man lle na allan nhw ei ddefnyddio',
    'aria-command-name': 'Rheolydd heb enw',
    'aria-conditional-attr': 'Rheolydd sy’n dweud dau beth gwahanol amdano’i hun',
    'aria-dialog-name': 'Ffenestr ar y dudalen heb enw',
    'aria-hidden-body': 'Mae’r dudalen gyfan wedi’i chuddio rhag darllenwyr sgrin',
    'aria-hidden-focus': 'Mae’r bysellfwrdd yn stopio wrth rywbeth cudd',
    'aria-input-field-name': 'Maes wedi’i lunio’n arbennig, heb enw',
    'aria-meter-name': 'Mesurydd heb enw',
    'aria-progressbar-name': 'Bar cynnydd heb enw',
    'aria-prohibited-attr': 'Enw lle mae darllenwyr sgrin yn mynd heibio iddo',
    'aria-required-attr': 'Rheolydd nad yw’n dweud ym mha gyflwr y mae',
    'aria-required-children': 'Grŵp na all darllenwyr sgrin ddod o hyd i’w rannau',
    'aria-required-parent': 'Rhan na all darllenwyr sgrin ddod o hyd i’w grŵp',
    'aria-roles': 'Math o beth nad yw darllenwyr sgrin yn ei adnabod',
    'aria-tab-name': 'Tab heb enw',
    'aria-text': 'Rheolydd o fewn geiriau sy’n cael eu darllen fel un',
    'aria-toggle-field-name': 'Swits neu flwch ticio heb enw',
    'aria-tooltip-name': 'Awgrym heb eiriau',
    'aria-treeitem-name': 'Llinell mewn rhestr blygu heb enw',
    'aria-valid-attr': 'Nodyn i ddarllenwyr sgrin wedi’i gamsillafu',
    'aria-valid-attr-value': 'Nodyn i ddarllenwyr sgrin nad yw’n arwain i unman',
    'autocomplete-valid': 'Maes na all y porwr ei lenwi',
    'avoid-inline-spacing': 'Bylchau rhwng llythrennau na all darllenwyr eu newid',
    blink: 'Testun sy’n fflachio',
    'button-name': 'Botwm heb enw',
    bypass: 'Dim ffordd o neidio dros y dewislenni',
    'color-contrast': 'Testun sy’n anodd ei weld',
    'definition-list': 'Rhestr o dermau wedi’i rhoi at ei gilydd yn anghywir',
    dlitem: 'Term y tu allan i’w restr',
    'document-title': 'Tudalen heb deitl',
    'duplicate-id-aria': 'Label y mae dau beth yn ei rannu',
    'frame-focusable-content': 'Ffrâm na all y bysellfwrdd fynd i mewn iddi',
    'frame-title': 'Ffrâm heb enw',
    'frame-title-unique': 'Dwy ffrâm â’r un enw',
    'html-has-lang': 'Tudalen nad yw’n dweud beth yw ei hiaith',
    'html-lang-valid': 'Tudalen nad yw ei hiaith yn hysbys',
    'image-alt': 'Llun heb ddisgrifiad',
    'input-button-name': 'Botwm ffurflen heb enw',
    'input-image-alt': 'Llun sy’n fotwm, heb enw',
    label: 'Maes heb label',
    'label-content-name-mismatch': 'Rheolydd ag enw gwahanol i’r un y mae pobl yn ei weld',
    'label-title-only': 'Maes nad oes modd gweld ei label',
    'link-in-text-block': 'Dolenni nad oes ond lliw yn eu gwahaniaethu oddi wrth eiriau eraill',
    'link-name': 'Dolen heb eiriau',
    list: 'Rhestr wedi’i rhoi at ei gilydd yn anghywir',
    listitem: 'Pwynt y tu allan i’w restr',
    marquee: 'Testun sy’n symud ohono’i hun',
    'meta-refresh': 'Tudalen sy’n ail-lwytho ohoni’i hun',
    'nested-interactive': 'Rheolydd y tu mewn i reolydd arall',
    'object-alt': 'Rhywbeth wedi’i fewnosod, heb ddisgrifiad',
    'role-img-alt': 'Darlun heb ddisgrifiad',
    'scrollable-region-focusable': 'Blwch na all y bysellfwrdd ei sgrolio',
    'select-name': 'Rhestr ddewis heb label',
    'summary-name': 'Rhan blygu heb enw',
    'svg-img-alt': 'Darlun llinell heb ddisgrifiad',
    tabindex: 'Mae’r bysellfwrdd yn neidio allan o drefn',
    'target-size': 'Botymau neu ddolenni sy’n fach ac yn agos at ei gilydd',
    'td-headers-attr': 'Cell mewn tabl wedi’i chlymu wrth y pennawd anghywir',
    'th-has-data-cells': 'Pennawd tabl uwchben dim byd',
    'valid-lang': 'Geiriau mewn iaith nad yw’n hysbys',
    'video-caption': 'Fideo heb gapsiynau',
  },
  questions: {
    'screen-reader':
      'Pwy sy’n cael eu cau allan yma? Rhowch gynnig arno gyda rhywun sy’n defnyddio darllenydd sgrin.',
    keyboard:
      'Pwy sy’n cael eu cau allan yma? Rhowch gynnig arno gyda rhywun sy’n defnyddio bysellfwrdd yn unig.',
    'faint-text': 'Pwy sy’n cael eu cau allan yma? Rhowch gynnig arno gyda rhywun nad yw’n gweld yn dda.',
    colours: 'Pwy sy’n cael eu cau allan yma? Rhowch gynnig arno gyda rhywun sy’n gweld lliwiau’n wahanol.',
    'text-size':
      'Pwy sy’n cael eu cau allan yma? Rhowch gynnig arno gyda rhywun sy’n chwyddo testun er mwyn ei ddarllen.',
    captions:
      'Pwy sy’n cael eu cau allan yma? Rhowch gynnig arno gyda rhywun sy’n fyddar neu’n drwm ei glyw.',
    aim: 'Pwy sy’n cael eu cau allan yma? Rhowch gynnig arno gyda rhywun y mae ei ddwylo’n crynu.',
    voice:
      'Pwy sy’n cael eu cau allan yma? Rhowch gynnig arno gyda rhywun sy’n siarad â’i gyfrifiadur er mwyn ei ddefnyddio.',
    time: 'Pwy sy’n cael eu cau allan yma? Rhowch gynnig arno gyda rhywun y mae angen mwy o amser arno i ddarllen.',
    'filling-in':
      'Pwy sy’n cael eu cau allan yma? Rhowch gynnig arno gyda rhywun sy’n cael ffurflenni’n anodd.',
  },
  whys: {
    'screen-reader':
      'Mae dyfais pobl na allan nhw weld y dudalen yn ei darllen yn uchel iddyn nhw. Dim ond yr hyn y mae cod y dudalen yn ei ddweud y gall ei ddweud. Mae’r rhai sy’n mynd yn sownd yn gorfod ffonio, neu’n rhoi’r gorau iddi.',
    keyboard:
      'Mae rhai pobl na allan nhw ddefnyddio llygoden na sgrin gyffwrdd. Maen nhw’n mynd drwy’r dudalen gyda’r bysellfwrdd, gam wrth gam. Lle mae hynny’n methu, allan nhw ddim mynd ymlaen.',
    'faint-text':
      'Mae golwg llawer o bobl yn gwaethygu wrth heneiddio. Testun gwan yw’r peth cyntaf y maen nhw’n ei golli, a hefyd unrhyw un â ffôn yn yr haul.',
    colours:
      'Mae rhai pobl, mwy o ddynion nag o fenywod, yn gweld lliwiau’n wahanol. Dydy’r hyn sy’n cael ei ddangos â lliw yn unig ddim yno iddyn nhw.',
    'text-size':
      'Mae rhai pobl yn gallu darllen dim ond pan fydd llythrennau’n fwy neu ymhellach oddi wrth ei gilydd. Mae eu porwr yn gwneud hynny iddyn nhw, oni bai bod y dudalen yn ei rwystro.',
    captions:
      'Mae pobl na allan nhw glywed y sain yn colli popeth sydd ddim ond yn cael ei ddweud. Felly hefyd unrhyw un sy’n gwylio heb sain.',
    aim: 'Mae rhai pobl na allan nhw anelu’n dda â bys neu lygoden. Lle mae pethau’n fach ac yn agos at ei gilydd, maen nhw’n pwyso’r un anghywir.',
    voice:
      'Mae rhai pobl yn dweud wrth eu cyfrifiadur beth i’w bwyso, drwy’r geiriau y maen nhw’n eu gweld. Mae’n chwilio am beth o’r enw hwnnw, ac yn methu â’i gael.',
    time: 'Mae rhai pobl yn darllen yn araf, neu’n colli eu lle pan fydd rhywbeth yn symud. Mae tudalen nad yw’n aros amdanyn nhw ar gau iddyn nhw.',
    'filling-in':
      'Mae ffurflenni’n anodd i lawer o bobl: i’r rhai sy’n anghofio geiriau, sy’n blino’n gyflym, neu sy’n ysgrifennu mewn ail iaith. Yr hyn y gallai’r dudalen ei wneud drostyn nhw, mae’n rhaid iddyn nhw ei wneud eu hunain.',
  },
  evidence: '{what} yn {where}, canfuwyd gan axe-core {version}',
  says: 'Mae axe-core {version} yn dweud, yn Saesneg: “{help}”.',
  cut: {
    zero: 'Ddaeth o hyd i ddim un lle; gwelwch {listed} yma.',
    one: 'Daeth o hyd i {n} lle; gwelwch {listed} yma.',
    two: 'Daeth o hyd i {n} le; gwelwch {listed} ohonyn nhw yma.',
    few: 'Daeth o hyd i {n} lle; gwelwch {listed} ohonyn nhw yma.',
    many: 'Daeth o hyd i {n} lle; gwelwch {listed} ohonyn nhw yma.',
    other: 'Daeth o hyd i {n} lle; gwelwch {listed} ohonyn nhw yma.',
  },
};
