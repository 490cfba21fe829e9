/** What happens to a track that is followed. */
export type TrackChange = 'scrolling' | 'scrolled' | 'resized';

/**
 * Calls back when a visitor scrolls a track (at each step, and once more when it has come to rest) and when
 * its width changes. Returns the way to stop.
 */
export function followTrack(track: HTMLElement, changed: (change: TrackChange) => void): () => void {
  let timer = 0;
  let frame = 0;
  let width = track.clientWidth;
  const scrolling = () => {
    // The focus may go to what a low track cuts off: only the page moves up and down.
    if (track.scrollTop !== 0) track.scrollTop = 0;
    changed('scrolling');
    clearTimeout(timer);
    // Not every browser has the scrollend event yet.
    timer = setTimeout(changed, 120, 'scrolled');
  };
  const observer = new ResizeObserver(() => {
    if (track.clientWidth === width) return;
    width = track.clientWidth;
    // A change of layout inside the callback would be reported to the page as an error.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => changed('resized'));
  });
  track.addEventListener('scroll', scrolling, { passive: true });
  observer.observe(track);
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    observer.disconnect();
    track.removeEventListener('scroll', scrolling);
  };
}
