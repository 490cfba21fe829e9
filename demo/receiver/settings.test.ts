import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.ts';

describe('settings', () => {
  test('have defaults for all that is not set', () => {
    const read = readSettings({ PORT: '', RETENTION_DAYS: ' ' });
    expect(read).toMatchObject({
      ok: true,
      settings: {
        host: '127.0.0.1',
        port: 8787,
        receiver: {
          file: expect.stringMatching(/receiver\/enquiries\.sqlite$/),
          allowedOrigins: [],
          retentionDays: 180,
          rateLimit: { requests: 20, seconds: 60 },
          trustProxy: false,
          consentRequired: false,
          siteUrl: null,
          forwarding: null,
        },
      },
    });
  });

  test('are read from the environment', () => {
    const read = readSettings({
      PORT: '0',
      ENQUIRIES_FILE: '/var/lib/enquiries.sqlite',
      ALLOWED_ORIGINS: 'https://www.example.gov.uk, http://localhost:3000',
      TRUST_PROXY: 'yes',
      SMTP_URL: 'smtp://user:secret@mail.example:587',
      FORWARD_FROM: 'forms@example.gov.uk',
      FORWARD_TO: 'a@example.gov.uk,b@example.gov.uk',
    });
    expect(read).toMatchObject({
      ok: true,
      settings: {
        port: 0,
        receiver: {
          file: '/var/lib/enquiries.sqlite',
          allowedOrigins: ['https://www.example.gov.uk', 'http://localhost:3000'],
          trustProxy: true,
          forwarding: { from: 'forms@example.gov.uk', to: ['a@example.gov.uk', 'b@example.gov.uk'] },
        },
      },
    });
  });

  test.each([
    ['PORT', '80a', 'a whole number from 0 to 65535'],
    ['PORT', '70000', 'a whole number from 0 to 65535'],
    ['RETENTION_DAYS', '0', 'a whole number from 1 to 3650'],
    ['RETENTION_DAYS', 'forever', 'a whole number from 1 to 3650'],
    ['TRUST_PROXY', 'true', 'yes or no'],
    ['ALLOWED_ORIGINS', 'https://www.example.gov.uk/', 'origins with commas'],
    ['ALLOWED_ORIGINS', '*', 'origins with commas'],
    ['SITE_URL', 'javascript:alert(1)', 'a web address'],
  ])('%s=%s is refused with the name, the value and what was expected', (name, value, expected) => {
    const read = readSettings({ [name]: value });
    expect(read.ok || read.errors).toEqual([
      expect.stringContaining(`${name} is "${value}", but must be ${expected}`),
    ]);
  });

  test('name every one that is wrong at once', () => {
    const read = readSettings({ PORT: 'x', RATE_REQUESTS: 'y' });
    expect(read.ok || read.errors).toHaveLength(2);
  });

  test('for sending on belong together', () => {
    const read = readSettings({
      SMTP_URL: 'smtp://mail.example',
      FORWARD_FROM: 'Forms <forms@example.gov.uk>',
    });
    expect(read.ok || read.errors).toEqual([
      expect.stringMatching(/^FORWARD_TO is not set\./),
      expect.stringMatching(/^FORWARD_FROM is "Forms <forms@example.gov.uk>"/),
    ]);
  });

  test('never show the password of the mail server', () => {
    const read = readSettings({
      SMTP_URL: 'http://user:secret@mail.example',
      FORWARD_FROM: 'a@example.org',
      FORWARD_TO: 'b@example.org',
    });
    expect(read.ok || read.errors).toEqual([expect.stringContaining('SMTP_URL is "http://…@mail.example"')]);
  });
});
