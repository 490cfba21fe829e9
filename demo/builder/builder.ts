// The builder: choose a tool and its looks, see it live, and take the snippet.
import { html, render } from 'lit';
import { studies as studiesCy } from '#core/case-studies/studies-cy';
import { studies as studiesEn } from '#core/case-studies/studies-en';
import type { Integrity } from '#core/embed/snippet';
import { frame as frameCy } from '#core/i18n/cy/frame';
import { frame as frameEn } from '#core/i18n/en/frame';
import { localeOf } from '#core/i18n/locale';
import { chooseLooks } from './choose-looks.ts';
import { chooseSettings } from './choose-settings.ts';
import { faultsOf } from './faults.ts';
import { PreviewFrame } from './preview-frame.ts';
import { seePreview, showOf, widths, type Look } from './see-preview.ts';
import { readFragment, shownSchemes, writeFragment, type Wanted } from './state.ts';
import { takeSnippet } from './take-snippet.ts';
import { words as allWords } from './words.ts';

const place = document.querySelector<HTMLElement>('#builder')!;
const locale = localeOf(document.documentElement.lang) ?? 'en';
const words = allWords[locale];
const titles = (locale === 'en' ? frameEn : frameCy).titles;
const studies = locale === 'en' ? studiesEn : studiesCy;

let wanted = readFragment(location.hash, locale);
let look: Look = { width: widths.phone, scheme: shownSchemes(wanted)[0]!, fault: '' };
let integrity: Integrity | null = null;
let said = '';

place.replaceChildren();
show();
const preview = new PreviewFrame(place.querySelector('iframe')!, (fault) => changeLook({ fault }));
showPreview();
addEventListener('hashchange', () => {
  if (location.hash.slice(1) === writeFragment(wanted)) return;
  wanted = readFragment(location.hash, locale);
  show();
  showPreview();
});
void readSums();

function change(next: Partial<Wanted>): void {
  wanted = { ...wanted, ...next };
  said = '';
  // In place of the last address: Back leads to the page before, not to each letter that was written.
  history.replaceState(null, '', `#${writeFragment(wanted)}`);
  if (!shownSchemes(wanted).includes(look.scheme)) look = { ...look, scheme: shownSchemes(wanted)[0]! };
  show();
  previewSoon();
}

function changeLook(next: Partial<Look>): void {
  look = { ...look, ...next };
  show();
  if (next.scheme !== undefined) showPreview();
}

function show(): void {
  const choosing = {
    wanted,
    words,
    titles,
    studies,
    change,
    faults: faultsOf(wanted),
    integrity,
    copy,
    said,
  };
  render(
    html`${chooseSettings(choosing)} ${chooseLooks(choosing)} ${seePreview(choosing, look, changeLook)}
    ${takeSnippet(choosing)}`,
    place,
  );
  place.querySelector('iframe')!.style.inlineSize = `${look.width}px`;
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** When somebody has stopped writing: each showing makes the widget anew. */
function previewSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(showPreview, 300);
}

function showPreview(): void {
  if (look.fault !== '') changeLook({ fault: '' });
  preview.show(showOf(wanted, look.scheme));
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    said = words.copied;
  } catch {
    said = words.notCopied;
  }
  show();
}

async function readSums(): Promise<void> {
  try {
    const answer = await fetch('/coproduction-star/integrity.json');
    if (!answer.ok) return;
    integrity = (await answer.json()) as Integrity;
    show();
  } catch {
    // The page says that the snippet has no sums.
  }
}
