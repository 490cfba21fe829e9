import type { Box } from './box.ts';

/** A box that was measured inside a window, as it stands in the window of the whole page: frames have their own corner. */
export function outOfFrames(box: Box, view: (Window & typeof globalThis) | null): Box {
  let at = view;
  let { x, y, width, height } = box;
  for (let frame = frameOf(at); at && frame; at = frame.ownerDocument.defaultView, frame = frameOf(at)) {
    const outer = frame.getBoundingClientRect();
    const style = frame.ownerDocument.defaultView!.getComputedStyle(frame);
    const scale = frame.offsetWidth > 0 ? outer.width / frame.offsetWidth : 1;
    x = outer.x + (frame.clientLeft + parseFloat(style.paddingLeft) + x) * scale;
    y = outer.y + (frame.clientTop + parseFloat(style.paddingTop) + y) * scale;
    width *= scale;
    height *= scale;
  }
  return { x, y, width, height };
}

/** The frame that shows a window, or null for the window of the tab. */
export function frameOf(view: Window | null): HTMLElement | null {
  try {
    return (view?.frameElement as HTMLElement | null | undefined) ?? null;
  } catch {
    return null;
  }
}
