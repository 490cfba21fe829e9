import { expect } from '@esm-bundle/chai';
import { html, nothing, render, svg } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { escapeHtml } from '#core/embed/escape-html';
import { WriteError, writeHtml } from './write-html.ts';

/** What a browser makes of HTML, without the marks of Lit and without white space that nobody sees. */
function shape(node: Node): unknown {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ').trim();
  if (!(node instanceof Element)) return null;
  const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).toSorted();
  return [node.nodeName, attributes, Array.from(node.childNodes, shape).filter(Boolean)];
}

/** The same template, drawn by Lit and parsed from what was written. */
function bothWays(template: unknown): readonly [unknown, unknown] {
  const drawn = document.createElement('div');
  const parsed = document.createElement('div');
  render(template, drawn);
  const marks = document.createNodeIterator(drawn, NodeFilter.SHOW_COMMENT);
  for (let mark = marks.nextNode(); mark; mark = marks.nextNode()) (mark as Comment).remove();
  drawn.normalize();
  parsed.innerHTML = writeHtml(template);
  return [shape(drawn), shape(parsed)];
}

const nasty = '"><img src=x onerror=alert(1)> & \' `${}` </script> ŵ';

describe('HTML written without a browser', () => {
  const templates: Readonly<Record<string, unknown>> = {
    'a text': html`<p>${nasty}</p>`,
    'nothing at all': html`<p>${nothing}${null}${undefined}</p>`,
    'numbers and falsehoods': html`<p>${0} ${false} ${''}</p>`,
    'a list': html`<ul>
      ${[1, 2, 3].map((each) => html`<li>${each}</li>`)}
    </ul>`,
    'attributes in quotes and without': html`<a href=${nasty} title="the ${nasty} of ${2}" class="a ${'b'}"
      >x</a
    >`,
    'an attribute that is not there': html`<a href=${nothing} title="the ${nothing}">x</a>`,
    'attributes that are there or not': html`<input ?hidden=${true} ?disabled=${false} />`,
    'a sign that looks like an attribute in the text': html`<p>a = b, c="${nasty}" and d=${nasty}</p>`,
    'a drawing': svg`<svg viewBox="0 0 ${8} ${8}">${[1, 2].map((at) => svg`<path d=${`M${at}`}></path>`)}</svg>`,
    'a directive': html`<div>${keyed('a', html`<b>${nasty}</b>`)}</div>`,
    'a template in an attribute’s neighbourhood': html`<p id=${'one'}>
      ${html`<i id="${'two'}">${nasty}</i>`}
    </p>`,
  };
  for (const [name, template] of Object.entries(templates))
    it(`is what Lit draws: ${name}`, () => {
      const [drawn, parsed] = bothWays(template);
      expect(parsed).to.deep.equal(drawn);
    });

  it('has no listeners, and disables a button that only a listener gives its meaning', () => {
    const press = () => {};
    expect(writeHtml(html`<button type="button" @click=${press}>x</button>`)).to.match(
      /<button type="button" disabled>/,
    );
    expect(writeHtml(html`<label @change=${press}>x</label>`)).to.equal('<label>x</label>');
  });

  it('says what is chosen and written', () => {
    expect(writeHtml(html`<input type="radio" .checked=${true} />`)).to.contain(' checked');
    expect(writeHtml(html`<input type="radio" .checked=${false} />`)).not.to.contain('checked');
    expect(writeHtml(html`<input .value=${nasty} />`)).to.contain(`value="${escapeHtml(nasty)}"`);
  });

  it('refuses what it cannot say', () => {
    expect(() => writeHtml(html`<div .innerHTML=${nasty}></div>`)).to.throw(WriteError, 'innerHTML');
  });
});
