/**
 * Keeps what is wholly out of sight out of the tab order and from assistive technology. A slide that
 * shows even in part stays usable, and so does the one that holds the focus, until the focus leaves it.
 */
export function hideUnseenSlides(track: HTMLElement): () => void {
  const unseen = new Set<Element>();
  const settle = (slide: HTMLElement) => {
    slide.inert = unseen.has(slide) && !slide.matches(':focus-within');
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) unseen.delete(target);
        else unseen.add(target);
        settle(target as HTMLElement);
      }
    },
    { root: track },
  );
  const slides = [...track.children] as HTMLElement[];
  const focusLeft = () => queueMicrotask(() => slides.forEach(settle));
  for (const slide of slides) observer.observe(slide);
  track.addEventListener('focusout', focusLeft);
  return () => {
    observer.disconnect();
    track.removeEventListener('focusout', focusLeft);
    for (const slide of slides) slide.inert = false;
  };
}
