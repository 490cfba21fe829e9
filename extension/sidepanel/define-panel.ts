import { define } from '#widgets/shared/define';
import { AccessCheck } from './access-check.ts';
import { CheckView } from './check-view.ts';
import { ConversationForm } from './conversation-form.ts';
import { FilesView } from './files-view.ts';
import { JourneyPages } from './journey-pages.ts';
import { JourneyRecord } from './journey-record.ts';
import { JourneyView } from './journey-view.ts';
import { LossNotice } from './loss-notice.ts';
import { NoteList } from './note-list.ts';
import { PageView } from './page-view.ts';
import { Panel } from './panel.ts';
import { PeopleView } from './people-view.ts';
import { PromptCard } from './prompt-card.ts';
import { PromptDecision } from './prompt-decision.ts';
import { RestoreView } from './restore-view.ts';
import { RuleList } from './rule-list.ts';
import { SettingsView } from './settings-view.ts';
import { StoreTrouble } from './store-trouble.ts';

/** Defines every element of the panel. */
export function definePanel(): void {
  define('coprod-access-check', AccessCheck);
  define('coprod-check-view', CheckView);
  define('coprod-conversation-form', ConversationForm);
  define('coprod-files-view', FilesView);
  define('coprod-journey-pages', JourneyPages);
  define('coprod-journey-record', JourneyRecord);
  define('coprod-journey-view', JourneyView);
  define('coprod-loss-notice', LossNotice);
  define('coprod-note-list', NoteList);
  define('coprod-page-view', PageView);
  define('coprod-people-view', PeopleView);
  define('coprod-prompt-card', PromptCard);
  define('coprod-prompt-decision', PromptDecision);
  define('coprod-restore-view', RestoreView);
  define('coprod-rule-list', RuleList);
  define('coprod-settings-view', SettingsView);
  define('coprod-store-trouble', StoreTrouble);
  define('coprod-panel', Panel);
}
