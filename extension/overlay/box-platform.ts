import type { Platform } from '@floating-ui/dom';
import type { Box } from './box.ts';

/** floating-ui's arithmetic on boxes that were measured before, instead of on elements that it would measure again. */
export const boxPlatform = (screen: Box, rtl = false): Platform =>
  ({
    getElementRects: ({ reference, floating }) => ({
      reference: reference as unknown as Box,
      floating: { x: 0, y: 0, ...sizeOf(floating) },
    }),
    getDimensions: sizeOf,
    getClippingRect: () => screen,
    // floating-ui fills in what is left out with its own, which would add how far the page is scrolled.
    convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
    getOffsetParent: () => null as unknown as Element,
    isRTL: () => rtl,
    isElement: () => false,
    getDocumentElement: () => null as unknown as HTMLElement,
  }) satisfies Partial<Platform> as unknown as Platform;

/** Hands a box to floating-ui, which only passes it on to the platform. */
export const asElement = (box: Pick<Box, 'width' | 'height'>): HTMLElement => box as unknown as HTMLElement;

const sizeOf = (of: unknown): { width: number; height: number } => {
  const { width, height } = of as Box;
  return { width, height };
};
