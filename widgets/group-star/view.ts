import type { TemplateResult } from 'lit';
import type { GroupKey } from '#core/groups/contribution';
import type { Locale } from '#core/i18n/locale';
import type { Answers } from '#core/star/answers';
import type { GroupState } from './state.ts';
import type { GroupWords } from './words.ts';

/** What a person can do while answers are gathered. */
export interface GatherActions {
  /** Opens the form that invites people, or closes it. */
  toggleInvite(): void;
  /** Shows the workshop sheet. */
  openSheet(): void;
  /** Something in the form was changed. */
  change(part: Partial<Pick<GroupState, 'audience' | 'day' | 'codes'>>): void;
  add(): void;
  open(files: readonly File[]): void;
  stop(): void;
  togglePaper(): void;
  setPaper(part: Partial<NonNullable<GroupState['paper']>>): void;
  /** Adds the answers of one person. */
  addPaper(answers: Answers): void;
  answerRepeats(add: boolean): void;
  undo(): void;
  putBack(): void;
  takeOut(key: GroupKey): void;
  show(): void;
  back(): void;
  save(): void;
  askAgain(ask: boolean): void;
  again(): void;
  focusField(id: string): void;
}

/** What the screens are drawn from. */
export interface GatherView {
  readonly state: GroupState;
  readonly words: GroupWords;
  readonly locale: Locale;
  readonly service: string;
  /** The smallest group that is shown. */
  readonly least: number;
  readonly act: GatherActions;
  /** The form for answers from paper, where it is open and here. */
  readonly paper: unknown;
  /** The form that invites people, where it is open and here. */
  readonly invite: unknown;
  heading(text: unknown, deeper?: number, id?: string): TemplateResult;
}
