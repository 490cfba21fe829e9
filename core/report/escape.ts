const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in HTML, between tags and in a quoted attribute. Every text of a report goes through here. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);
