import { datesIn } from '#core/text/dates';
import { sentences } from '#core/text/sentences';

/** What a council decides on and people notice. */
const thing =
  /\b(?:charg(?:e|es|ing)|fees?|prices?|costs?|rents?|rates?|tariffs?|services?|collections?|rounds?|schemes?|polic(?:y|ies)|opening (?:hours|times)|cent(?:re|er)s?|librar(?:y|ies)|hubs?|offices?|toilets?|nurser(?:y|ies)|pools?|funding|grants?|discounts?|concessions?|permits?|passes|transport|routes?|bus(?:es)?|subscriptions?|support|provision|contracts?|contributions?|allowances?|bins?|limits?|rules|criteria|eligibility|zones?|parking|car parks?|clubs?|clinics?|wardens?|meals|visits|counters?|council tax|bills)\b/i;

/** That something is to be another than it was. */
const change: readonly RegExp[] = [
  /(?:\b(?:will|is|are|has|have)|['’](?:re|ve|ll|s))(?: (?:now|also|all|to|been|be|being|going|only|soon)){0,3} (?:increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|go(?:ing)? up|gone up|doubl(?:e|ed|ing)|chang(?:e|ed|ing)|introduc(?:e|ed|ing)|clos(?:e|ing)|stop(?:ped|ping)?|end(?:ed|ing)?|withdrawn?|withdrawing|remov(?:e|ed|ing)|reduc(?:e|ed|ing)|replac(?:e|ed|ing)|merg(?:e|ed|ing)|cut|scrapp(?:ed|ing)|mov(?:e|ed|ing) to|transfer(?:red|ring)?|relocat(?:e|ed|ing)|restrict(?:ed|ing)?|limit(?:ed|ing)? to|charg(?:e|ed|ing) for|start(?:ing)? (?:to charge|charging))\b|\bwill (?:now |only )?(?:be|cost) £/i,
  /\b(?:will|can|do|does|are|is) no longer\b|\bno longer (?:be|provide|offer|collect|accept|run|fund|pay)\b|\bthere (?:will be|is now|are now) an? (?:new )?(?:charge|fee|limit)\b|\bwill (?:now )?(?:have|need) to pay\b/i,
  /\b(?:increased|rose|went up|changed|closed) (?:on|from|in|by|to)\b|\b(?:goes up|rises|increases|closes|ends|stops) (?:on|from|in|by|to)\b/i,
  /\b(?:is|are) now £|\bnow costs? £|\bup from £|\binstead of (?:every|each|weekly|fortnightly|£)|\b(?:will|can|may) (?:now )?only (?:be|apply|book|pay|use|get|visit)\b|\b(?:moving|going|switching) (?:to|online|digital|cashless)\b/i,
  /\bcomes? into (?:force|effect)\b|\bnew (?:\w{1,15} ){0,3}(?:charges?|fees?|prices?|rates|rents|polic(?:y|ies)|rules|criteria|arrangements|contract|provider|operator|opening (?:hours|times)|collection|limits?|scheme|system)\b/i,
];

/** What was done already, and stays so. */
const done =
  /^since [^.!?\n]{4,40}? we (?:have|['’]ve) (?:also |now )?(?:switched off|stopped|ended|cut|reduced|closed|withdrawn|removed|charged|introduced|limited)\b/i;

/** The same so plainly that no day need be named. */
const plain =
  /(?:\b(?:will|is|are)|['’](?:re|ll))(?: (?:now|also|all|be|being|going to|soon)){0,3} (?:increas(?:e|ed|ing)|ris(?:e|ing)|go(?:ing)? up|introduc(?:e|ed|ing)|clos(?:e|ing)|withdrawn|withdrawing|scrapp(?:ed|ing)|changing)\b|(?:\b(?:has|have)|['’]ve) (?:now |also |all |been ){0,2}(?:increased|gone up|introduced|withdrawn|scrapped|reduced|changed the)\b|\b(?:is|are) now £|\bup from £/i;

/** A condition, or what a reader does. */
const perhaps = /\b(?:if|when|once|unless|until|whenever|each time|may|might|could|every)\b|\byour?\b/i;

/** A decision is one whatever it is about. */
const decision =
  /\b(?:cabinet|councillors?|council|committee|executive|mayor|members) (?:has |have )?(?:now |also )?(?:agreed|decided|approved|voted)\b|\b(?:agreed|decided|approved) (?:by|in|at) (?:the |our |a |full )?(?:cabinet|council|committee|executive|councillors|budget|meeting)\b/i;

const changes = (text: string): boolean =>
  decision.test(text) || done.test(text) || change.some((pattern) => pattern.test(text));

/** From when on. */
const when =
  /\b(?:from|in|on|next|this|by|of) (?:the )?(?:(?:start|end|beginning) of )?(?:early |late |\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|new year|financial year|year|month)\b|\bfrom (?:now|monday|next|20\d\d)\b/i;

/** What passes by itself, or is about the reader's own changes. */
const passing =
  /\b(?:bank holidays?|christmas|easter|new year['’]?s? (?:day|eve)|temporar\w{2,4}|road ?works|refurbish\w{2,5}|maintenance|weather|snow|flood\w{0,3}|strikes?|industrial action|emergency|stocktak\w{2,4}|re-?open\w{0,3}|your (?:circumstances|income|address|details|name|needs|household|situation|application|booking|account)|at \d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|closing date|deadline|from the (?:day|date)|applications? (?:will )?(?:close|open)s?)\b/i;

/** A heading that tells of a change. */
const titled: readonly RegExp[] = [
  /^(?:proposed |planned |important |upcoming )?changes to (?:the |our |your )?(?!circumstances|details|account|address|name|income|a |an |planning|claim|application|benefit|booking)/i,
  /^(?:our |the )?new (?:\w{1,15} ){0,2}(?:charges?|fees?|polic(?:y|ies)|prices|opening (?:hours|times))\b|^closure of\b|^increase(?:s|d)? (?:in|to) (?:\w{1,15} ){0,3}(?:charges?|fees?|prices|rents?)\b/i,
  /\b(?:is|are) (?:changing|closing|moving|ending|going up)\b|\bto close\b|\b(?:price|fee|charge|rent) (?:increases?|rises?|changes?)\b|\b(?:cent(?:re|er)s?|librar(?:y|ies)|services?|office) closures?$/i,
];

/** The first sentence that announces what a council has decided: a charge, a rule or a service that changes on some day. */
export const announcementIn = (text: string): string | null =>
  changes(text) ? (sentences(text).find(announces) ?? null) : null;

/** Whether a heading is about what passes by itself, such as Christmas. */
export const passesByItself = (heading: string): boolean => passing.test(heading);

/** Whether a heading announces it. */
export const announcesInHeading = (heading: string): boolean =>
  titled.some((pattern) => pattern.test(heading)) && !passing.test(heading);

const announces = (sentence: string): boolean =>
  changes(sentence) &&
  (thing.test(sentence) || decision.test(sentence) || done.test(sentence)) &&
  !passing.test(sentence) &&
  !/^(?:if|when|once|where|unless)\b/i.test(sentence) &&
  (when.test(sentence) || datesIn(sentence).length > 0 || (plain.test(sentence) && !perhaps.test(sentence)));
