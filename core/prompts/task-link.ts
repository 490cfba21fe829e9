import type { Link } from '#core/page/page-model';
import type { Content } from './content.ts';

/** How a link begins that takes people to a task: "Apply online", "Start now", "Report it", "Book a slot". */
const verb =
  /^(?:apply|start|begin|renew|register|claim|order|request|book|report|refer|reserve|subscribe|sign up|join|make an?|ask for|tell us about (?:an?|your)|get (?:an?|your|started)|hire|buy|enrol|nominate|continue|(?:log|sign) in to|submit|fill in|complete|check (?:if |whether )?(?:you (?:can|qualify)[\w ]{0,20} )?and apply|use (?:our|the|this) (?:online )?(?:form|service|map|system|portal)|go to (?:our|the|this) (?:online )?(?:form|application|service|system|portal)|online (?:application|form|booking)|application form)\b/i;

/** The same words as names of other things, and tasks that are not those of a service. */
const other =
  /^(?:apply filters?|start of|report(?:s|ed|ing)? (?:for|on|of|to|20\d\d|and)|order (?:of|paper)|book(?:s|let)? (?:of|for)|request (?:for|an? (?:accessible|alternative|different|large print))|report (?:a|an|any) (?:problem|issue|error|fault) (?:with|on) this|claim of|register of|refer to|join (?:us|the (?:conversation|library team))|(?:subscribe|sign up) (?:to|for) (?:our |the |e-?mail )?(?:news|e-?mail|updates|alerts|bulletin))|\b(?:survey|feedback|consultation|newsletter|bulletin|questionnaire)\b/i;

/** Words that are in any such link, and say nothing of its topic. */
const general = new Set(
  'apply start begin renew register claim order request book report refer reserve subscribe sign join make submit fill complete online form forms now here service services system portal application applications your this with using through from council website site page map for the our account today link free online'.split(
    ' ',
  ),
);

/**
 * The links by which people begin what the page is about, in the order of the page: buttons, links that name no
 * topic ("Apply online"), and links that name the topic of the page.
 */
export function taskLinksOf(content: Content): readonly Link[] {
  const topic = topicWords(content.heading);
  return content.links.filter(
    (link) =>
      link.shown &&
      (link.kind === 'page' || link.kind === 'fragment' || link.kind === 'document') &&
      verb.test(link.text) &&
      !other.test(link.text) &&
      isAbout(link, topic),
  );
}

function isAbout({ button, text }: Link, topic: readonly string[]): boolean {
  if (button) return true;
  const words = topicWords(text);
  return words.length === 0 || words.some((word) => topic.includes(word));
}

/** The words that carry the topic, each cut to what its plural and other forms share. */
const topicWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z]{3,}/g) ?? [])
    .filter((word) => !general.has(word))
    .map((word) => word.slice(0, 5).replace(/s$/, ''));
