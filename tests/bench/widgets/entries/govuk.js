// Only the components that the form has, as GOV.UK Frontend says for bundlers.
import { Button, CharacterCount, createAll, ErrorSummary } from 'govuk-frontend';
import 'govuk-frontend/dist/govuk/govuk-frontend.min.css';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
createAll(Button);
createAll(CharacterCount);
createAll(ErrorSummary);
