import type { PageModel } from '#core/page/page-model';
import type { Content } from './content.ts';

const heading =
  /\b(?:(?:adult|social|home|day|residential|nursing|respite|personal|end of life|palliative) care|care (?:and|at|for|homes?|needs?|plans?|packages?|assessments?)|carers?|caring|well-?being|disabilit\w+|disabled|older people|mental health|dementia|hospital|reablement|safeguarding|independen\w+|occupational therap\w+|early help|autis\w+|adult services|telecare|supported living|sheltered|direct payments?|personal budgets?)\b/i;

const words =
  /\bsocial (?:care|work(?:ers?)?|services)\b|\bcare (?:needs|homes?|workers?|and support)\b|\b(?:adult|home|respite) care\b|\bcarers?\b/gi;

/** Whether a page is about social care or health: there some words mean more than elsewhere. */
export const isAboutCare = ({ title }: PageModel, content: Content): boolean =>
  heading.test(content.heading) || heading.test(title) || (content.text.match(words)?.length ?? 0) >= 2;
