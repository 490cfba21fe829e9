export { contact as welsh } from '#core/i18n/cy/contact';
