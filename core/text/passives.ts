import { follows, type Word } from './word-walk.ts';

const be = new Set('is are was were be been being'.split(' '));
const between = new Set('not also then now only always never usually often still normally first'.split(' '));

const irregular = new Set(
  'made sent given taken done paid seen told found held kept shown written chosen drawn brought bought built caught dealt driven lost met put read run set sold spent withdrawn undertaken sought borne laid begun broken forgotten agreed'.split(
    ' ',
  ),
);

/** They end like a participle and say how someone or something is, not what is done to it. */
const states = new Set(
  'interested located based situated married retired disabled concerned worried related limited allowed permitted entitled qualified supposed used pleased tired involved delighted committed dedicated experienced aged employed unemployed isolated damaged blocked closed finished satisfied prepared separated divorced widowed registered insured covered fixed detailed complicated crowded listed attached enclosed affected injured exposed bored scared frightened confused stressed depressed excited surprised disappointed included connected equipped furnished owned called named designed intended aimed linked divided bereaved ashamed overcrowded self-employed hundred sacred'.split(
    ' ',
  ),
);

/** "By post" says how, not who; so does "by filling in". */
const ways = new Set(
  'post email phone telephone letter text law appointment hand the midday noon'.split(' '),
);

/** Where the words of a text say that something is done, and not by whom, as places among the words. */
export function passivesIn(text: string, words: readonly Word[]): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!be.has(words[at]!.low)) continue;
    let next = at;
    do next += 1;
    while (
      next < at + 3 &&
      follows(text, words[next - 1]!, words[next]) &&
      (between.has(words[next]!.low) || words[next]!.low.endsWith('ly'))
    );
    if (!follows(text, words[next - 1]!, words[next]) || !isParticiple(words[next]!.low)) continue;
    if (!saysByWhom(text, words, next)) found.push(at);
    at = next;
  }
  return found;
}

const isParticiple = (low: string): boolean =>
  irregular.has(low) || (low.length > 4 && /[^e]ed$/.test(low) && !states.has(low));

function saysByWhom(text: string, words: readonly Word[], at: number): boolean {
  const by = words[at + 1];
  const who = words[at + 2];
  if (!follows(text, words[at]!, by) || by.low !== 'by' || !follows(text, by, who)) return false;
  if (who.low === 'the') return !/^(?:end|start|first|last|date|due)$/.test(words[at + 3]?.low ?? '');
  return (
    !ways.has(who.low) && !/^\d|ing$/.test(who.low) && !/^(?:mon|tues|wednes|thurs|fri)day$/.test(who.low)
  );
}
