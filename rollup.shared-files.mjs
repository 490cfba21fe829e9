/**
 * Says in which shared file a module lies. What several widgets need before anything of them can be seen is in few
 * files: a browser asks for about six at a time, and over a slow line each further turn costs more than all their bytes.
 */
export function sharedFiles(language) {
  const modules = {
    // For every widget.
    base: [
      /\/(lit|lit-element|lit-html|@lit\/reactive-element)\//,
      /\/widgets\/shared\/(define|host\.styles|language|property|widget)\.ts$/,
      /\/core\/i18n\/(catalogue|locale)\.ts$/,
      /^\0decorate-class$/,
    ],
    // For those that know the star and its results.
    pieces: [
      /\/core\/i18n\/fill\.ts$/,
      /\/core\/star\/(answers|bands|result-code|star|statements)\.ts$/,
      /\/widgets\/shared\/(adopt-styles|hue\.styles)\.ts$/,
    ],
    // For those that take answers.
    answers: [
      /\/widgets\/star-check\/(guard-answers|guarded|share-link)\.ts$/,
      /\/widgets\/shared\/(import-part|web-address)\.ts$/,
    ],
    // The drawing with its words: for the star, and for the result of a check.
    figure: [
      /\/core\/star\/score\.ts$/,
      /\/widgets\/star\/(figure|figure-print\.styles|figure\.styles|geometry|pattern|shapes|table)\.ts$/,
      new RegExp(`/core/i18n/${language}/chart\\.ts$`),
    ],
    // Days in words: for cases and for groups.
    days: [/\/core\/i18n\/write-day\.ts$/, new RegExp(`/core/i18n/${language}/days\\.ts$`)],
    // Figures of cases in words: for the cards, and for the guide to the star.
    figures: [/\/core\/case-studies\/format-figure\.ts$/, new RegExp(`/core/i18n/${language}/figures\\.ts$`)],
    // The cards of cases with their words: for the carousel, and for the result of a check.
    'card-words': [
      /\/widgets\/case-carousel\/(approach-mark|card|card-figure|card\.styles)\.ts$/,
      new RegExp(`/widgets/case-carousel/card-words\\.${language}\\.ts$`),
      new RegExp(`/core/i18n/${language}/case-card\\.ts$`),
    ],
    [`studies-${language}`]: [
      new RegExp(`/core/case-studies/(study|studies-${language}|studies/[^./]+(\\.${language})?)\\.ts$`),
    ],
  };
  const files = Object.entries(modules);
  return (id) => files.find(([, patterns]) => patterns.some((pattern) => pattern.test(id)))?.[0] ?? null;
}
