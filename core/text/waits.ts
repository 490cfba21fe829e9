import { timescalesIn, type Timescale } from './timescales.ts';

/** So many letters before and after a time tell what it is the time of. */
const reach = { before: 90, after: 45 };

/** Words of the same sentence that say that people wait for it. */
const waited =
  /\b(?:waits?|waiting|takes?|taking|allow|expect|process\w{0,3}|hear|repl(?:y|ies)|respon[ds]\w{0,2}|answers?|decisions?|decide|acknowledge\w{0,4}|arrives?|contact you|call you|ring you|let you know|tell you|get back|in touch|delivery?|delivered|aim to|we(?:['’]ll| will)?|(?:will|should) (?:be|get|receive|have)|(?:is|are) (?:sent|posted|issued))\b/gi;

/** What the reader has to do by then, or has done so long. */
const duty =
  /\b(?:you|applicants?|residents|tenants|parents|owners|the applicant|people) (?:must|need to|should|have to|has to|will need to|can|may|could|cannot|are (?:required|asked|advised))\b|(?:^|[.!?:;\n] ?|\b(?:please|and|or|then) )(?:tell|report|apply|return|send|pay|give|let|appeal|contact|call|ring|register|book|renew|ask|complete|submit|notify|keep|use|put|leave|bring|make|request|check|cancel|write|claim|reply|respond)\b/gi;

/** How long something lasts, or how often it comes. */
const lasting =
  /\b(?:lasts?|valid|for|stay|every|once|twice|each|lived?|living|resident|notice|aged|old|first|during|throughout|open|runs? out|expires?|last|past|previous|at least|you have|you(?:['’]ll| will) have|you get)(?: (?:up to|at least|a maximum of|about|around|more than|the|only|here|there))* $/i;
const lastingAfter =
  /^(?:['’]s?)? ?(?:notice|before\b|in advance|ahead|beforehand|or (?:more|over|older)|free\b|stay|bank|supply|contract|lease|period|trial|visits?|appointments?|sessions?|course|of (?:birth|moving|the (?:birth|death|notice|date|decision|letter|invoice|fine|accident|incident|change|move)|your (?:birth|move))|to (?:appeal|pay|reply|tell|apply))/i;

/** Minutes are for the form, and years for what people get. */
const isShortOrLong = ({ text }: Timescale): boolean => /min|year/i.test(text);

/** The times in a text that say how long people wait: not what they have to do by then, nor how long it lasts. */
export const waitsIn = (text: string): readonly Timescale[] =>
  timescalesIn(text).filter((time) => {
    if (isShortOrLong(time)) return false;
    const { text: words, index } = time;
    const left = lastSentence(text.slice(Math.max(0, index - reach.before), index));
    const right = text.slice(index + words.length, index + words.length + reach.after);
    const [byReader, byCouncil] = [endOf(duty, left), endOf(waited, left)];
    if (byReader >= 0 && byCouncil <= byReader) return false;
    if (lastingAfter.test(right)) return false;
    return !lasting.test(left) || byCouncil >= 0;
  });

const lastSentence = (text: string): string =>
  text
    .split(/[.!?\n]/)
    .at(-1)!
    .trimStart();

/** Where the last of such words ends, or -1. */
const endOf = (pattern: RegExp, text: string): number =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => index + found.length).at(-1) ?? -1;
