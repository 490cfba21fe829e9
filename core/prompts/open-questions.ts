/** The two questions that need no trigger: they are always offered, besides the rules. */
export const openQuestions = ['came-for', 'did-next'] as const;

/** The id of a question that needs no trigger. */
export type OpenQuestion = (typeof openQuestions)[number];
