/** How a prompt is put: its name, the question for people, why it matters, and what was seen. */
export interface PromptWords {
  readonly title: string;
  readonly question: string;
  readonly why: string;
  /** {quote} is words of the page as they stand there; other places are figures of the evidence. */
  readonly evidence: string;
}
