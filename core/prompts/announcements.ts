import { datesIn } from '#core/text/dates';
import { sentences } from '#core/text/sentences';

/** What a council decides on and people notice. */
const thing =
  /\b(?:charg(?:e|es|ing)|fees?|prices?|costs?|rents?|rates?|tariffs?|services?|collections?|rounds?|schemes?|polic(?:y|ies)|opening (?:hours|times)|cent(?:re|er)s?|librar(?:y|ies)|hubs?|offices?|toilets?|nurser(?:y|ies)|pools?|funding|grants?|discounts?|concessions?|permits?|transport|routes?|subscriptions?|support|provision|contracts?|bins?|limits?|rules|criteria|zones?|council tax)\b/i;

/** That something is to be another than it was. */
const change =
  /\b(?:will|is|are|has|have)(?: (?:now|also|all|to|been|be|going|only|soon)){0,3} (?:increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|go(?:ing)? up|doubl(?:e|ed|ing)|chang(?:e|ed|ing)|introduc(?:e|ed|ing)|clos(?:e|ing)|stop(?:ped|ping)?|end(?:ed|ing)?|withdrawn?|withdrawing|remov(?:e|ed|ing)|reduc(?:e|ed|ing)|replac(?:e|ed|ing)|merg(?:e|ed|ing)|cut|scrapp(?:ed|ing)|mov(?:e|ed|ing) to|transfer(?:red|ring)?|restrict(?:ed|ing)?|charg(?:e|ed|ing) for|start(?:ing)? (?:to charge|charging))\b|\b(?:will|can|do|does|are|is) no longer\b|\bno longer (?:be|provide|offer|collect|accept|run|fund|pay)\b|\b(?:increased|rose|went up|changed|closed) (?:on|from|in)\b|\b(?:cabinet|councillors?|council|committee) (?:has |have )?(?:agreed|decided|approved)\b|\bcomes? into (?:force|effect)\b|\bnew (?:charges?|fees?|prices?|rates|rents|polic(?:y|ies)|rules|criteria|arrangements|contract|opening (?:hours|times)|collection|limits?|scheme|system)\b/i;

/** From when on. */
const when =
  /\b(?:from|in|on|next|this|by|of) (?:the )?(?:(?:start|end|beginning) of )?(?:early |late |\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|financial year|year|month)\b|\bfrom (?:now|monday|next)\b/i;

/** What passes by itself, or is about the reader's own changes. */
const passing =
  /\b(?:bank holidays?|christmas|easter|new year['’]?s?|temporar\w{2,4}|road ?works|refurbish\w{2,5}|maintenance|weather|snow|flood\w{0,3}|strikes?|industrial action|emergency|your (?:circumstances|income|address|details|name|needs|household|situation|application|booking|account)|at \d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|closing date|deadline|from the (?:day|date)|applications? (?:will )?(?:close|open)s?)\b/i;

/** A heading that tells of a change. */
const titled =
  /^(?:(?:proposed |planned |important |upcoming )?changes to (?:the |our |your )?(?!circumstances|details|account|address|name|income|a |an |planning|claim|application|benefit|booking)|new (?:charges?|fees?|polic(?:y|ies)|prices|opening (?:hours|times))\b|closure of\b)|\b(?:is|are) (?:changing|closing|moving|ending)\b|\bto close\b|\b(?:cent(?:re|er)s?|librar(?:y|ies)|services?|office) closures?$/i;

/** The first sentence that announces what a council has decided: a charge, a rule or a service that changes on some day. */
export const announcementIn = (text: string): string | null =>
  change.test(text) ? (sentences(text).find(announces) ?? null) : null;

/** Whether a heading is about what passes by itself, such as Christmas. */
export const passesByItself = (heading: string): boolean => passing.test(heading);

/** Whether a heading announces it. */
export const announcesInHeading = (heading: string): boolean =>
  titled.test(heading) && !passing.test(heading);

const announces = (sentence: string): boolean =>
  change.test(sentence) &&
  thing.test(sentence) &&
  !passing.test(sentence) &&
  !/^(?:if|when|once|where|unless)\b/i.test(sentence) &&
  (when.test(sentence) || datesIn(sentence).length > 0);
