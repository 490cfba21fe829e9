import { expect } from '@esm-bundle/chai';
import { render } from 'lit';
import { chart } from '#core/i18n/en/chart';
import { star } from '#core/i18n/en/star';
import { approaches, points, steps } from '#core/star/star';
import { starFigure, type FigureOptions } from './figure.ts';
import { directionOf } from './geometry.ts';
import { pictureOf } from './picture.ts';
import { svgOf } from './save-picture.ts';
import { shapesOf } from './shapes.ts';
import { starTable } from './table.ts';

const options: FigureOptions = { parts: null, words: star, chart, locale: 'en', numbers: false };

const shown = (template: unknown): HTMLElement => {
  const place = document.createElement('div');
  render(template, place);
  return place;
};

describe('the drawing of the star', () => {
  it('is decoration unless its parts can be picked', () => {
    expect(shown(starFigure(options)).querySelector('[aria-hidden=true] .star-label')).to.not.equal(null);
    const place = shown(starFigure({ ...options, pick: () => undefined }));
    expect(place.firstElementChild!.hasAttribute('aria-hidden')).to.equal(false);
    expect(place.querySelectorAll('button')).to.have.length(9);
  });

  it('points nine labels in nine directions, none to the top, in the order of each ring', () => {
    expect(approaches.map(directionOf)).to.deep.equal([72, 144, 216, 288]);
    expect(steps.map(directionOf)).to.deep.equal([36, 108, 180, 252, 324]);
  });

  it('fills a part outward, with the rings below its score on the fill', () => {
    const kinds = (value: number | null | undefined) => shapesOf('map', value).map((shape) => shape.kind);
    expect(kinds(60)).to.deep.equal(['base', 'fill', 'ring-filled', 'ring-filled', 'ring', 'edge']);
    expect(kinds(25)).to.deep.equal(['base', 'fill', 'ring', 'ring', 'ring', 'edge']);
    expect(kinds(0)).to.deep.equal(['base', 'fill', 'ring', 'ring', 'ring', 'edge']);
    expect(kinds(null)).to.deep.equal(['unknown']);
    expect(kinds(undefined)).to.deep.equal(['tint', 'edge']);
  });

  it('gives each approach a pattern of its own', () => {
    const patterns = approaches.map(
      (point) => shapesOf(point, 100).find(({ kind }) => kind === 'texture')!.d,
    );
    expect(new Set(patterns.map((d) => d.replace(/[-\d.,\s]+/g, '').slice(0, 4))).size).to.equal(4);
  });

  it('is drawn only with numbers', () => {
    for (const point of points) {
      for (const value of [0, 1, 24.9, 33.333, 50, 87.5, 100]) {
        for (const { d } of shapesOf(point, value)) expect(d).to.not.match(/NaN|undefined|Infinity|e-/);
      }
    }
  });

  it('has a table with the same parts, whatever is missing from the scores', () => {
    const place = shown(starTable({ ...options, parts: [{ point: 'map', value: 75 }] }));
    expect(place.querySelectorAll('th[scope=row]')).to.have.length(9);
    expect(place.textContent).to.include('Everyday');
  });

  it('keeps a long title within its picture, and what is no XML out of it', () => {
    const title =
      'Adult social care and everything else that a very large council does for its residents every day';
    const picture = pictureOf({ ...options, title });
    expect(picture.texts[1]!.text).to.match(/…$/);
    const file = svgOf({ ...options, title: 'A < B & \u0000 "C"', fileName: 'star' });
    const root = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement;
    expect(root.querySelector('title')!.textContent).to.include('A < B &');
  });
});
