export { contactStuck as english } from '#core/i18n/en/contact-stuck';
