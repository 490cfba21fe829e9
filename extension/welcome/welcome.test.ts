import { expect } from '@esm-bundle/chai';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { defineWelcome } from './define-welcome.ts';
import { welcomeWords } from './welcome-words.ts';

describe('the welcome page', () => {
  defineWelcome();
  const lang = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = lang;
    document.querySelector('coprod-welcome')?.remove();
  });

  for (const locale of ['en', 'cy'] as const) {
    for (const browserName of ['chrome', 'firefox'] as const) {
      it(`says what it does, what it never does, and how to try it (${locale}, ${browserName})`, async () => {
        const words = await welcomeWords.load(locale);
        document.documentElement.lang = locale;
        const page = document.createElement('coprod-welcome');
        Object.assign(page, { browserName, keys: 'Alt+Shift+C' });
        document.body.append(page);
        await page.updateComplete;
        await page.updateComplete;
        const text = page.renderRoot.textContent!;
        for (const part of [
          words.title,
          ...words.does.list,
          ...words.never.list,
          words.try.pin[browserName],
        ]) {
          expect(text).to.contain(part);
        }
        expect(text).to.contain('Alt+Shift+C');
        await expectNoAxeViolations(page);
      });
    }
  }
});
