/** Words of a tool that asks about the page itself. */
const ofPage =
  /\b(?:this|our|the) (?:web ?)?(?:page|site|website|information|content|article)\b|\b(?:helpful|useful)\b|\b(?:what you (?:were|are|came) (?:looking )?for|rate this|page (?:feedback|rating))\b/i;

/** It is a line, a question or a button, not a text. */
const longest = 160;

/** Whether a line asks what people think of the page, as the foot of any page may: that is no say in a service. */
export const isPageFeedback = (text: string): boolean => text.length <= longest && ofPage.test(text);
