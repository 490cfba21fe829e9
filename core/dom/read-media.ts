import type { Image, Media, Placed } from '#core/page/page-model';
import { fold } from './fold.ts';
import type { Place } from './regions.ts';

/** Gathers pictures, sound and moving pictures of a walk. */
export function readMedia() {
  const images: Image[] = [];
  const media: Media[] = [];
  return {
    images,
    media,
    /** Returns whether the element was one of these: there is nothing to read inside it. */
    read(element: Element, placed: (element: Element, place: Place) => Placed, place: Place): boolean {
      const kind = kinds[element.localName];
      if (kind === undefined) return false;
      if (kind === 'image') {
        const alt = element.getAttribute('alt');
        images.push({ ...placed(element, place), alt: alt === null ? null : fold(alt) });
      } else {
        const captions =
          element.querySelector('track[kind="captions"], track[kind="subtitles"], track:not([kind])') !==
          null;
        const name = fold(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
        media.push({ ...placed(element, place), kind, captions, name });
      }
      return true;
    },
  };
}

const kinds: Readonly<Record<string, Media['kind'] | 'image'>> = {
  img: 'image',
  video: 'video',
  audio: 'audio',
  iframe: 'frame',
  frame: 'frame',
};
