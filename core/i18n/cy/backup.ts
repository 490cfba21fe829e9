import type { Wording } from '../catalogue.ts';
import type { backup as english } from '../en/backup.ts';

/** What is said when audits are kept in a file and brought back. */
export const backup: Wording<typeof english> = {
  fileName: 'adolygiadau-cydgynhyrchu',
  nothingChanged: 'Chafodd y ffeil mo’i mewnforio. Does dim byd wedi newid ar y ddyfais hon.',
  problems: {
    'too-big':
      'Mae’r ffeil yn rhy fawr: {size} MB. {most} MB yw’r mwyaf posibl. Dewiswch ffeil a gafodd ei chadw yma fel copi wrth gefn.',
    unreadable:
      'Doedd y porwr ddim yn gallu darllen y ffeil. Efallai ei bod wedi’i symud neu ar agor yn rhywle arall. Dewiswch hi eto.',
    empty:
      'Mae’r ffeil yn wag. Dewiswch y ffeil wrth gefn eto, neu gwnewch gopi wrth gefn newydd lle mae’r adolygiadau.',
    'not-text':
      'Nid testun yw’r ffeil. Efallai mai llun, dogfen neu ffeil zip yw hi. Dewiswch gopi wrth gefn sy’n gorffen gyda .json.',
    'web-page':
      'Tudalen we yw’r ffeil. Does dim modd dod ag adroddiad yn ôl o dudalen we. Dewiswch y copi wrth gefn sy’n gorffen gyda .json.',
    'cut-short':
      'Mae diwedd y ffeil ar goll: mae’n gorffen ar linell {line}, nod {column}. Efallai na chafodd ei chadw neu ei hanfon yn gyfan. Gofynnwch am y ffeil eto.',
    'not-json':
      'Nid copi wrth gefn yw’r ffeil, neu mae wedi cael ei newid: dydy llinell {line}, nod {column} ddim fel y dylai fod. Does dim modd dod ag adroddiad yn ôl o destun na thabl. Dewiswch y copi wrth gefn sy’n gorffen gyda .json.',
    'too-deep':
      'Nid copi wrth gefn yw’r ffeil: mae ynddi fwy na {depth} o lefelau, y naill y tu mewn i’r llall.',
    'other-format':
      'Chafodd y ffeil mo’i gwneud yma. Efallai ei bod yn dod o offeryn arall. Dewiswch gopi wrth gefn a gafodd ei gadw yma.',
    'no-version':
      'Dydy’r ffeil ddim yn dweud pa fersiwn yw hi, felly does dim modd ei darllen yn ddiogel. Gwnewch gopi wrth gefn newydd.',
    'newer-version':
      'Cafodd y ffeil ei gwneud gyda fersiwn mwy newydd o’r estyniad hwn. Diweddarwch yr estyniad, yna mewnforiwch hi eto.',
    faults: {
      zero: 'Does dim camgymeriadau yn y ffeil.',
      one: 'Mae {n} camgymeriad yn y ffeil:',
      two: 'Mae {n} gamgymeriad yn y ffeil:',
      few: 'Mae {n} chamgymeriad yn y ffeil:',
      many: 'Mae {n} chamgymeriad yn y ffeil:',
      other: 'Mae {n} camgymeriad yn y ffeil:',
    },
  },
  more: {
    zero: 'Does dim rhagor.',
    one: 'Mae {n} arall.',
    two: 'Mae {n} arall.',
    few: 'Mae {n} arall.',
    many: 'Mae {n} arall.',
    other: 'Mae {n} arall.',
  },
  fault: '{place}, maes “{field}”: {reason}',
  faultOfPlace: '{place}: {reason}',
  faultOfFile: 'Maes “{field}”: {reason}',
  places: {
    audit: 'adolygiad {n}',
    page: 'tudalen {n}',
    finding: 'cwestiwn {n}',
    decision: 'penderfyniad “{n}”',
    note: 'nodyn {n}',
    conversation: 'sgwrs {n}',
    check: 'hunanasesiad {n}',
    'walk-through': 'taith gyda pherson {n}',
    step: 'cam {n}',
    earlier: 'adolygiad cynharach {n}',
    case: 'achos busnes {n}',
    channel: 'ffordd o gysylltu {n}',
    contact: 'cysylltiad {n} yn y sampl',
  },
  reasons: {
    missing: 'mae ar goll.',
    'unknown-field': 'does neb yn adnabod y maes hwn yma.',
    'wrong-kind': 'mae o’r math anghywir.',
    'too-long': 'mae’r testun yn rhy hir.',
    'too-many': 'mae mwy na {most} yno.',
    'too-small-or-large': 'mae’r rhif yn rhy fach neu’n rhy fawr.',
    'not-a-date': 'nid yw’n ddyddiad fel y dylai fod.',
    'not-an-id': 'nid yw’n ddynodwr fel y dylai fod.',
    'not-a-choice': 'nid yw’n un o’r gwerthoedd a ganiateir.',
    'does-not-fit': 'nid yw’n cyd-fynd â’r hyn sydd wrth ei ymyl.',
    'same-id': 'mae gan un arall yr un dynodwr.',
    'no-such-page': 'nid yw’r dudalen y mae’n perthyn iddi yn y ffeil.',
    'newer-version': 'cafodd ei wneud gyda fersiwn mwy newydd o’r estyniad hwn. Diweddarwch yr estyniad.',
    'no-version': 'nid yw’n dweud pa fersiwn yw.',
  },
  outcomes: {
    added: 'Mae “{name}” yn newydd yma ac yn cael ei ychwanegu.',
    replaced: 'Mae “{name}” yn fwy newydd yn y ffeil. Mae’n cymryd lle’r un sydd yma.',
    kept: 'Mae “{name}” yn fwy newydd yma. Mae’r un sydd yma yn aros fel y mae.',
    same: 'Mae “{name}” yr un fath yma. Mae’n aros fel y mae.',
  },
  nothingInside: 'Does dim adolygiad yn y ffeil.',
};
