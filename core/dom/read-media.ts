import type { Image, Media, Placed } from '#core/page/page-model';
import { fold } from './fold.ts';
import { around, attribute, first, has } from './read-node.ts';
import { textByIds } from './text-by-ids.ts';

/** What kind of picture, sound, moving picture or frame an element is, or undefined. */
export const mediaKind = (tag: string): Media['kind'] | 'image' | undefined => kinds.get(tag);

const captionTracks = 'track[kind="captions"], track[kind="subtitles"], track:not([kind])';

const kinds = new Map<string, Media['kind'] | 'image'>([
  ['img', 'image'],
  ['video', 'video'],
  ['audio', 'audio'],
  ['iframe', 'frame'],
  ['frame', 'frame'],
]);

/** Where frames that play films or sound come from, as councils use them. */
const players =
  /^(?:https?:)?\/\/(?:[\w-]{1,40}\.){0,3}(?:(?:youtube(?:-nocookie)?\.com|youtu\.be)\/|player\.vimeo\.com\/|dailymotion\.com\/|wistia\.(?:com|net)\/|brightcove\.(?:com|net)\/|vidyard\.com\/|microsoftstream\.com\/|kaltura\.com\/|soundcloud\.com\/|spotify\.com\/embed|facebook\.com\/plugins\/video)/i;

/** Captions that the address of a frame asks the player to show. */
const asksForCaptions = /[?&](?:cc_load_policy=1|texttrack=\w)/i;

/** Names that banners for consent give to the address of a frame that they hold back. */
const heldBack = ['data-src', 'data-cookieblock-src', 'data-cookie-src', 'data-lazy-src'];

/** What a picture says. */
export function describeImage(element: Element): Omit<Image, keyof Placed> {
  const alt = attribute(element, 'alt');
  return {
    alt: alt === null ? null : fold(alt),
    name: textByIds(element, 'aria-labelledby') || ownName(element),
    file: fileOf(attribute(element, 'src') ?? attribute(element, 'data-src') ?? ''),
    // Of most pictures the alternative tells enough; what is around one is looked at only where it does not.
    decorative: alt === '' || isSilent(element) || isDot(element) || (alt === null && isHidden(element)),
  };
}

/** What is known of sound, moving pictures, or a frame. */
export function describeMedia(
  element: Element,
  kind: Media['kind'],
): Pick<Media, 'captions' | 'name' | 'plays'> {
  const address = kind === 'frame' ? addressOfFrame(element) : '';
  const name = fold(ownName(element));
  return {
    captions: kind === 'frame' ? asksForCaptions.test(address) : first(element, captionTracks) !== null,
    name,
    plays: kind === 'frame' ? players.test(address) : !isBackground(element) && !isHidden(element),
  };
}

const ownName = (element: Element): string =>
  fold(attribute(element, 'aria-label') ?? attribute(element, 'title') ?? '');

function addressOfFrame(element: Element): string {
  for (const name of ['src', ...heldBack]) {
    const address = attribute(element, name)?.trim();
    if (address && address !== 'about:blank') return address.slice(0, 2_000);
  }
  return '';
}

/** The last part of an address, as a person would know the file; not of a picture that is written into the page. */
function fileOf(address: string): string {
  if (/^\s*data:/i.test(address)) return '';
  const path = address.trim().slice(0, 2_000).split(/[?#]/, 1)[0]!;
  return path.slice(path.lastIndexOf('/') + 1).slice(0, 120);
}

const isSilent = (element: Element): boolean =>
  /^(?:presentation|none)$/i.test(attribute(element, 'role')?.trim() ?? '') ||
  attribute(element, 'aria-hidden') === 'true';

const isHidden = (element: Element): boolean => around(element, '[aria-hidden="true"]') !== null;

/** One or two pixels across: nobody is meant to see it. */
const isDot = (element: Element): boolean =>
  ['width', 'height'].some((side) => /^\s*[012](?:px)?\s*$/.test(attribute(element, side) ?? '')) ||
  /(?:^|[;\s])(?:width|height)\s?:\s?[012](?:px)?\s?(?:;|$)/i.test(attribute(element, 'style') ?? '');

/** A film without sound that plays by itself, round and round. */
const isBackground = (element: Element): boolean =>
  has(element, 'muted') && has(element, 'autoplay') && has(element, 'loop');
