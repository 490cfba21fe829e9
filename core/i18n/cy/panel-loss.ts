import type { Wording } from '../catalogue.ts';
import type { panelLoss as english } from '../en/panel-loss.ts';

/** What the panel says where the browser has lost reviews, or cannot open them. */
export const panelLoss: Wording<typeof english> = {
  trouble: {
    title: 'Does dim modd dangos eich adolygiadau',
    because: {
      unopened:
        'Dydy’r porwr ddim yn gallu agor yr adolygiadau ar y ddyfais hon. Caewch ei ffenestri i gyd, agorwch e eto, ac edrychwch yma. Os daw’r neges hon yn ôl, efallai fod ffeiliau’r porwr wedi’u difrodi.',
      blocked:
        'Mae ffenestr arall o’r estyniad hwn yn dal yr adolygiadau. Caewch ei baneli a’i dabiau eraill, yna rhowch gynnig arall arni.',
      newer:
        'Fersiwn mwy newydd o’r estyniad hwn a ysgrifennodd yr adolygiadau hyn, felly mae’r fersiwn hwn yn gadael llonydd iddyn nhw. Maen nhw’n ddiogel. Diweddarwch yr estyniad, yna agorwch y panel hwn eto.',
    },
    again: 'Rhoi cynnig arall arni',
    still: 'Does dim modd eu dangos o hyd.',
  },
  afresh: {
    lead: 'Os nad oes dim byd arall yn helpu, gallwch chi ddechrau eto heb yr adolygiadau hyn, a dod â’ch copi wrth gefn diwethaf i mewn.',
    start: 'Dechrau eto hebddyn nhw',
    sure: 'Bydd yr adolygiadau ar y ddyfais hon yn cael eu dileu am byth. Dim ond copi wrth gefn all ddod â nhw’n ôl.',
    yes: 'Eu dileu a dechrau eto',
    stuck:
      'Dydy’r porwr ddim yn gallu eu dileu chwaith. Tynnwch yr estyniad hwn o’r porwr a’i ychwanegu eto. Yna dewch â’ch copi wrth gefn diwethaf i mewn yn “Ffeiliau”.',
  },
  lost: {
    title: 'Mae’r porwr wedi colli rhywbeth',
    lead: 'Mae hyn yn digwydd pan fydd data’r porwr yn cael ei glirio, neu pan fydd ei ffeiliau wedi’u difrodi.',
    missing: 'Mae “{review}” wedi mynd.',
    older: 'Mae “{review}” yma, ond mae ei newidiadau olaf wedi mynd.',
    unread: 'Mae “{review}” yma, ond dydy’r porwr ddim yn gallu ei ddarllen.',
    unnamed: 'Mae adolygiad yma, ond dydy’r porwr ddim yn gallu ei ddarllen.',
    what: 'Os oes gennych chi gopi wrth gefn, dewch ag e i mewn. Yna cadwch gopi wrth gefn newydd o’r hyn sydd yma.',
    files: 'Mynd at gopïau wrth gefn',
    seen: 'Peidio â dangos hyn eto',
  },
};
