import type { BackupWords } from './word-backup.ts';
import type { Format } from './format.ts';
import type { Report } from './report.ts';

/** The name of the file of a report: what it is, the name of the review, and the day. It is safe on every system. */
export const fileName = ({ words, audit, day }: Report, { extension }: Pick<Format, 'extension'>): string =>
  nameOf([words.fileName, audit.name, day], extension);

/** The name of a backup of all reviews. */
export const backupName = (words: BackupWords, day: string): string => nameOf([words.fileName, day], 'json');

/** Letters, figures and hyphens only: no system reads these as a path, an option, a device or another ending. */
const nameOf = (pieces: readonly string[], extension: string): string =>
  `${pieces
    .map((piece) => slug(piece))
    .filter((piece) => piece !== '')
    .join('-')}.${extension}`;

const slug = (text: string): string =>
  Array.from(
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-'),
  )
    .slice(0, 40)
    .join('')
    .replace(/^-+|-+$/g, '');
