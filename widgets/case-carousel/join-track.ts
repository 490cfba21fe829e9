import { followTrack, type TrackChange } from './follow-track.ts';
import { hideUnseenSlides } from './hide-unseen-slides.ts';
import { animateMove, keepInView, moveTrack, readTrack, type TrackPosition } from './track.ts';

/** A track that is followed. */
export interface JoinedTrack {
  readonly element: HTMLElement;
  /** Where it stands; null while it has no size, as in a closed tab. */
  read(): TrackPosition | null;
  /** Brings a slide into view, and shows from which side where that is not where the track stood. */
  move(to: number, from: number): void;
  /** Sees to it that a visitor who is at the track sees a slide of it. */
  keepInView(at: number): void;
  leave(): void;
}

/** Follows a track whose slides are complete. */
export function joinTrack(element: HTMLElement, changed: (change: TrackChange) => void): JoinedTrack {
  const undo = [hideUnseenSlides(element), followTrack(element, changed)];
  return {
    element,
    read: () => readTrack(element),
    move(to, from) {
      moveTrack(element, to);
      if (to !== from) animateMove(element, to > from);
    },
    keepInView: (at) => keepInView(element, at),
    leave: () => undo.forEach((stop) => stop()),
  };
}
