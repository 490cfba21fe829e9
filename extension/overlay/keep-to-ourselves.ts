const kinds =
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover pointerout pointercancel touchstart touchmove touchend touchcancel keydown keyup keypress beforeinput input change focusin focusout copy cut paste compositionstart compositionupdate compositionend selectstart dragstart submit'.split(
    ' ',
  );

/** What happens in the overlay is not the page's business: a shortcut of the page must not act on a letter of a note. */
export function keepToOurselves(root: ShadowRoot, signal: AbortSignal): void {
  for (const kind of kinds) {
    root.addEventListener(kind, (event) => event.stopPropagation(), { passive: true, signal });
  }
}
