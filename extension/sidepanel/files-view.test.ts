import { expect } from '@esm-bundle/chai';
import { writeBackup } from '#core/audit/backup';
import { readBackup } from '#core/audit/read-backup';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { clear, focused, nothing, settled, show, tooWide, type Shown } from '../../tests/panel-place.ts';
import { id, sampleAudit } from '../../tests/sample-panel.ts';

const tag = 'coprod-files-view';

/** Until something is said: files are made by parts that are loaded when they are needed. */
async function until({ text }: Shown, words: string): Promise<void> {
  for (let tries = 0; tries < 100 && !text().includes(words); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(text()).to.contain(words);
}

/** What is saved while something is done: name and content of each file. */
async function saved(work: () => Promise<void>): Promise<readonly { name: string; content: string }[]> {
  const blobs = new Map<string, Blob>();
  const files: Promise<{ name: string; content: string }>[] = [];
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob);
    return url;
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    files.push(
      blobs
        .get(this.href)!
        .text()
        .then((content) => ({ name: this.download, content })),
    );
  };
  try {
    await work();
    return await Promise.all(files);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

async function choose(shown: Shown, content: string, name = 'backup.json'): Promise<void> {
  const input = shown.all('#file')[0] as HTMLInputElement;
  const data = new DataTransfer();
  data.items.add(new File([content], name, { type: 'application/json' }));
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

const moment = '2026-03-01T08:00:00.000Z';

describe('files in the panel', () => {
  afterEach(clear);

  for (const lang of ['en', 'cy']) {
    it(`shows what a report will contain before it is saved (${lang})`, async () => {
      const shown = await show(tag, { lang });
      await until(shown, lang === 'en' ? '2 notes' : '2 nodyn');
      for (const details of shown.element.renderRoot.querySelectorAll('details')) details.open = true;
      expect(shown.text()).to.contain('https://brynafon.example/adult-social-care?view=all');
      expect(shown.text()).to.contain('It reads like a letter.');
      await expectNoAxeViolations(shown.element);
      expect(tooWide()).to.deep.equal([]);
    });
  }

  it('saves a report in each format, in either language', async () => {
    const shown = await show(tag);
    await until(shown, '2 notes');
    for (const format of ['Web page', 'Text', 'Table', 'Data']) {
      for (const language of ['English', 'Welsh']) {
        shown.field(format).click();
        shown.field(language).click();
        await settled();
        const [file] = await saved(async () => {
          await shown.press('Save the report');
          await until(shown, 'The browser is saving the file');
        });
        expect(file!.name).to.match(/^[a-z0-9-]+\.(html|md|csv|json)$/);
        expect(shown.text()).to.contain(file!.name);
        expect(file!.content).to.contain('It reads like a letter.');
      }
    }
    await expectNoAxeViolations(shown.element);
  });

  it('saves a backup that can be read again', async () => {
    const shown = await show(tag);
    const [file] = await saved(async () => {
      await shown.press('Save a backup');
      await until(shown, 'The browser is saving the file');
    });
    const read = readBackup(file!.content);
    expect(read.ok && read.backup.audits).to.deep.equal([sampleAudit]);
  });

  it('says what an import would do, does it when asked, and says what it did', async () => {
    const newer = { ...sampleAudit, changedAt: '2026-03-05T10:00:00.000Z' };
    const other = { ...sampleAudit, id: id(3), name: 'Report a missed bin' };
    const outcomes = [
      { id: id(1), name: newer.name, outcome: 'replaced' },
      { id: id(3), name: other.name, outcome: 'added' },
    ];
    const shown = await show(tag, { answers: { importAudits: { outcomes } } });
    await choose(shown, writeBackup([newer, other], moment));
    await until(shown, 'There are 2 reviews in this file, saved on 1 March 2026.');
    expect(shown.text()).to.contain('“Report a missed bin” is new here');
    expect(shown.asked).to.deep.equal([]);
    await expectNoAxeViolations(shown.element);
    await shown.press('Bring them in');
    expect(shown.asked).to.deep.equal([['importAudits', { audits: [newer, other] }]]);
    expect(shown.text()).to.contain('Done. This is what happened:');
    await expectNoAxeViolations(shown.element);
  });

  it('leaves a file that would change nothing, or that is not wanted', async () => {
    const shown = await show(tag);
    await choose(shown, writeBackup([sampleAudit], moment));
    await until(shown, 'There is nothing to bring in.');
    await choose(shown, writeBackup([{ ...sampleAudit, id: id(4) }], moment));
    await until(shown, 'Leave it');
    await shown.press('Leave it');
    expect(focused()?.id).to.equal('file');
    expect(shown.text()).not.to.contain('Bring them in');
    expect(shown.asked).to.deep.equal([]);
  });

  it('refuses a file that is broken, and says where and why', async () => {
    const shown = await show(tag);
    await choose(shown, '<!doctype html><title>Report</title>');
    await until(shown, 'Nothing has changed on this device.');
    expect(shown.text()).to.contain('The file is a web page.');
    const broken = writeBackup([sampleAudit], moment).replace('"howMany": 3', '"howMany": "three"');
    await choose(shown, broken);
    await until(shown, 'conversation 1');
    await expectNoAxeViolations(shown.element);
    expect(shown.asked).to.deep.equal([]);
  });

  it('says so where there is nothing yet', async () => {
    const { element, text } = await show(tag, { state: nothing });
    expect(text()).to.contain('There is no review to report on yet.');
    expect(text()).to.contain('nothing to back up');
    await expectNoAxeViolations(element);
  });
});
