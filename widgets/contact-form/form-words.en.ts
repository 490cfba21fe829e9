export { contact as english } from '#core/i18n/en/contact';
