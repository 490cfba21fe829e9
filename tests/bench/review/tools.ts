import { peerFile, peerVersion } from '../peers.ts';
import { kit } from '../section.ts';
import { marks } from '../thread-time.ts';

/** A tool that looks a page over. */
export interface ReviewTool {
  readonly name: string;
  readonly version: string;
  /** Whether it shows what it found on the page; the others only make a list. */
  readonly draws: boolean;
  /** Makes the script that is put into a page, a promise at its end; null for what is pressed on the toolbar. */
  readonly script: (() => string) | null;
}

/** Marks the moment when the frame is drawn in which the work was done. */
const drawn = `new Promise((done) => requestAnimationFrame(() => { performance.mark('${marks.pins}'); done(); }))`;

/** Sa11y opened, as its bookmarklet leaves it: markers on the page, the panel open. Its wait of 250 ms is taken out. */
export const sa11y = {
  name: 'Sa11y',
  version: peerVersion('sa11y'),
  draws: true,
  script: () =>
    [
      peerFile('sa11y/dist/js/sa11y.umd.min.js'),
      peerFile('sa11y/dist/js/lang/en.umd.js'),
      `(() => {
        const style = document.createElement('style');
        style.textContent = ${JSON.stringify(peerFile('sa11y/dist/css/sa11y.min.css'))};
        document.head.append(style);
        localStorage.setItem('sa11y-panel', 'Opened');
        Sa11y.Lang.addI18n(Sa11yLangEn.strings);
        const checked = new Promise((done) => document.addEventListener('sa11y-check-complete', done, { once: true }));
        new Sa11y.Sa11y({ checkRoot: 'body', delayCheck: 0 });
        return checked.then(() => ${drawn});
      })()`,
    ].join('\n;\n'),
} satisfies ReviewTool;

const axe: ReviewTool = {
  name: 'axe-core',
  version: peerVersion('axe-core'),
  draws: false,
  script: () =>
    `${peerFile('axe-core/axe.min.js')}
    ;axe.run(document).then(() => { performance.mark('${marks.pins}'); })`,
};

const htmlCodeSniffer: ReviewTool = {
  name: 'HTML_CodeSniffer',
  version: peerVersion('html_codesniffer'),
  draws: false,
  script: () =>
    `${peerFile('html_codesniffer/build/HTMLCS.js')}
    ;new Promise((done, failed) => HTMLCS.process('WCAG2AA', document, done, failed))
      .then(() => { performance.mark('${marks.pins}'); })`,
};

/** The kit's own: a press on the button in the toolbar, as a person does it. */
const overlay: ReviewTool = { name: kit, version: 'as built', draws: true, script: null };

/** Everybody who reviews pages, the kit first. */
export const reviewTools: readonly ReviewTool[] = [overlay, sa11y, axe, htmlCodeSniffer];
