import { datesIn } from '#core/text/dates';
import { emailsIn } from '#core/text/emails';
import { hoursIn } from '#core/text/hours';
import { phonesIn } from '#core/text/phones';
import { pricesIn } from '#core/text/prices';
import { sentences } from '#core/text/sentences';
import { timescalesIn } from '#core/text/timescales';
import { perBlock } from './per-block.ts';

/** The sentences of a block. */
export const sentencesOf = perBlock(({ text }) => sentences(text));
/** The dates in a block. */
export const datesOf = perBlock(({ text }) => datesIn(text));
/** The telephone numbers in a block. */
export const phonesOf = perBlock(({ text }) => phonesIn(text));
/** The e-mail addresses in a block. */
export const emailsOf = perBlock(({ text }) => emailsIn(text));
/** The prices in a block. */
export const pricesOf = perBlock(({ text }) => pricesIn(text));
/** The opening hours and days in a block. */
export const hoursOf = perBlock(({ text }) => hoursIn(text));
/** How long things take, as a block says. */
export const timescalesOf = perBlock(({ text }) => timescalesIn(text));
