import type { Image, Media, Placed } from '#core/page/page-model';
import { fold } from './fold.ts';
import { attribute, first } from './read-node.ts';
import type { Place } from './regions.ts';

/** Gathers pictures, sound and moving pictures of a walk. */
export function readMedia() {
  const images: Image[] = [];
  const media: Media[] = [];
  return {
    images,
    media,
    /** Returns whether the element was one of these: there is nothing to read inside it. */
    read(
      element: Element,
      tag: string,
      placed: (element: Element, place: Place) => Placed,
      place: Place,
    ): boolean {
      const kind = kinds.get(tag);
      if (kind === undefined) return false;
      if (kind === 'image') {
        const alt = attribute(element, 'alt');
        images.push({ ...placed(element, place), alt: alt === null ? null : fold(alt) });
        return true;
      }
      const captions = first(element, captionTracks) !== null;
      const name = fold(attribute(element, 'aria-label') ?? attribute(element, 'title') ?? '');
      media.push({ ...placed(element, place), kind, captions, name });
      return true;
    },
  };
}

const captionTracks = 'track[kind="captions"], track[kind="subtitles"], track:not([kind])';

const kinds = new Map<string, Media['kind'] | 'image'>([
  ['img', 'image'],
  ['video', 'video'],
  ['audio', 'audio'],
  ['iframe', 'frame'],
  ['frame', 'frame'],
]);
