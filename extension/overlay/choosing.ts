import type { Actions } from './actions.ts';
import { elementAt, firstChoice, neighbour, wordsFor } from './choose-element.ts';
import { chosenWords } from './chosen-words.ts';
import type { Means } from './means.ts';
import type { Draft } from './state.ts';

/**
 * How a person chooses what a note is about: words, an element by mouse, or an element by keyboard. `write` begins the
 * note, and `goOn` shows the one that was begun before.
 */
export function choosing(
  { around: { document }, store, host, focus }: Means,
  write: (draft: Omit<Draft, 'page'>) => void,
  goOn: () => void,
): Pick<Actions, 'startNote' | 'markAt' | 'chooseAt' | 'chooseByKey'> {
  const view = document.defaultView!;
  const state = () => store.get();
  const actions: ReturnType<typeof choosing> = {
    startNote() {
      if (state().draft && state().draft!.text !== '') return goOn();
      const words = chosenWords(document, host);
      if (words) return write({ text: '', note: null, ...words });
      focus.remember();
      store.change({
        choosing: { element: firstChoice(document, host, view) },
        showing: null,
        list: false,
      });
      focus.onCatcher();
    },
    markAt(x, y) {
      const element = elementAt(document, host, x, y);
      // Beside everything, what was marked last stays marked: the keyboard goes on from there.
      if (element && state().choosing && element !== state().choosing!.element)
        store.change({ choosing: { element } });
    },
    chooseAt(x, y) {
      const element = elementAt(document, host, x, y);
      if (element) actions.chooseByKey('Enter', element);
    },
    chooseByKey(key, pointed) {
      const element = pointed ?? state().choosing?.element ?? null;
      if (key === 'Escape') {
        store.change({ choosing: null });
        return focus.back();
      }
      if (element === null) return;
      if (key === 'Enter') {
        return write({ text: '', note: null, element, range: null, quote: wordsFor(element, 300) });
      }
      const next = neighbour(element, key);
      if (!next) return;
      store.change({ choosing: { element: next } });
      next.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    },
  };
  return actions;
}
