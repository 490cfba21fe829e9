export { contactStuck as welsh } from '#core/i18n/cy/contact-stuck';
