/** A tool as it is often written: a box in the body, styled in its shadow root, with the highest z-index. It runs in the page. */
export function startNaive(): void {
  const host = document.createElement('div');
  host.setAttribute('data-naive', '');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<style>
    :host { position: fixed; inset: auto 16px 16px auto; z-index: 2147483647; font: 16px sans-serif; }
    .bar, .card { background: white; padding: 12px; }
    textarea { display: block; width: 200px; height: 60px; }
  </style><div class="card" hidden><textarea></textarea><button>Save the note</button></div>
  <div class="bar"><span class="status">0 questions</span><button>Add a note</button></div>`;
  const card = root.querySelector<HTMLElement>('.card')!;
  root.querySelector('.bar button')!.addEventListener('click', () => (card.hidden = false));
  root.querySelector('.card button')!.addEventListener('click', () => {
    Object.assign(globalThis, { naivelyKept: root.querySelector('textarea')!.value });
  });
  document.body.append(host);
}

/** Takes it away again, by the page's own hands as it came. It runs in the page. */
export function endNaive(): void {
  document.querySelector('[data-naive]')?.remove();
}
