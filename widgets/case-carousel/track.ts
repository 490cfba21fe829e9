/** Where a track stands: the first slide that is in view, counted from 0, and how many fit beside each other. */
export interface TrackPosition {
  readonly at: number;
  readonly visible: number;
}

/** Reads the position off a track; null while it has no size, as in a closed tab. */
export function readTrack(track: HTMLElement): TrackPosition | null {
  const stride = strideOf(track);
  if (stride === 0) return null;
  return {
    // A track that reads from right to left scrolls to negative numbers.
    at: Math.round(Math.abs(track.scrollLeft) / stride),
    visible: Math.max(1, Math.round(track.clientWidth / stride)),
  };
}

/** Brings a slide to the start of the track at once. The page itself does not scroll. */
export function moveTrack(track: HTMLElement, at: number): void {
  const [first] = track.children as HTMLCollectionOf<HTMLElement>;
  const slide = track.children[at] as HTMLElement | undefined;
  if (!first || !slide) return;
  track.scrollTo({ left: slide.offsetLeft - first.offsetLeft, behavior: 'instant' });
}

/**
 * The track is as high as the slides in view. Whoever came from far down a long slide to a short one is taken up
 * to it, and not left with what stands below the track.
 */
export function keepInView(track: HTMLElement, at: number): void {
  const slide = track.children[at];
  if (slide && slide.getBoundingClientRect().bottom < innerHeight / 4)
    slide.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
}

/** Shows, briefly, from which side the slides in view came. */
export function animateMove(track: HTMLElement, forwards: boolean): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const from = forwards === track.matches(':dir(rtl)') ? -1 : 1;
  track.animate([{ transform: `translateX(${from * 1.5}rem)` }, {}], {
    duration: 160,
    easing: 'ease-out',
  });
}

/** From the start of one slide to the start of the next. */
function strideOf(track: HTMLElement): number {
  const [first, second] = track.children as HTMLCollectionOf<HTMLElement>;
  if (!first) return 0;
  return second ? Math.abs(second.offsetLeft - first.offsetLeft) : first.offsetWidth;
}
