import type { Wording } from '../catalogue.ts';
import type { chart as english } from '../en/chart.ts';

/** What stands round the drawing of the star: its table, its buttons, and what its downloads are called. */
export const chart: Wording<typeof english> = {
  table: {
    part: 'Rhan o’r seren',
    means: 'Beth mae’n ei olygu',
    howFar: 'Pa mor bell',
    outOf: 'Allan o 100',
  },
  onOneAnswer: 'Yn seiliedig ar un ateb',
  result: 'Canlyniad ar y seren',
  quick: 'Cipolwg yw hwn, gydag un cwestiwn ar gyfer pob rhan o’r seren.',
  howToRead: 'Mae pob rhan yn llenwi o’r canol tuag allan, mewn pedwar band: {bands}.',
  dotted: 'Mae ymyl o ddotiau’n golygu nad oes digon o atebion.',
  choose: 'Dewiswch ran i weld beth mae’n ei olygu.',
  chooseForAdvice: 'Dewiswch ran i weld beth mae’n ei olygu a beth i’w wneud nesaf.',
  step: 'Cam {n} o {of}',
  advice: 'Beth i’w wneud nesaf',
  close: 'Cau',
  next: 'Nesaf: {name}',
  showTable: 'Dangos fel tabl',
  save: { png: 'Cadw fel llun (PNG)', svg: 'Cadw fel darlun (SVG)' },
  fileName: 'seren-gydgynhyrchu',
  saveFailed: 'Doedd dim modd cadw’r llun ar y ddyfais hon. Gallwch argraffu’r dudalen hon yn lle hynny.',
  problems: {
    empty: 'Does dim cod, felly does dim canlyniad i’w ddangos.',
    characters:
      'Allwn ni ddim dangos y canlyniad hwn. Mae camgymeriad yn ei god. Copïwch y ddolen gyfan eto.',
    length: 'Allwn ni ddim dangos y canlyniad hwn. Mae rhan o’i god ar goll. Copïwch y ddolen gyfan eto.',
    version: 'Allwn ni ddim dangos y canlyniad hwn. Cafodd ei wneud gyda fersiwn arall o’r hunanasesiad.',
    checksum: 'Allwn ni ddim dangos y canlyniad hwn. Mae camgymeriad yn ei god. Copïwch y ddolen gyfan eto.',
  },
};
