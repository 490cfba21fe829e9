import type { Note } from '#core/audit/audit';
import { digestOf, wordsOf } from '#core/dom/anchor-text';
import { isOnPage } from '#core/dom/read-node';
import type { Anchor } from '#core/page/anchor';
import type { Finding } from '#core/prompts/finding';
import type { Anchors } from './anchors.ts';
import type { Place, PlacedNote } from './state.ts';

/**
 * Brings findings and notes to their places, in steps. What is where it was is neither described nor looked for again:
 * that would take an index of the whole page.
 */
export interface Placer {
  /** Findings as they are told, each with the anchor of its place. */
  findings(places: readonly Place[]): Generator<void, Finding[]>;
  /** Notes with their places. */
  notes(notes: readonly Note[]): Generator<void, PlacedNote[]>;
  /** What axe-core found, with its places. */
  axe(findings: readonly Finding[]): Generator<void, Place[]>;
}

interface Said {
  readonly element: Element;
  readonly digest: number;
}

/** A placer that knows no places yet. */
export function placerOf(anchors: Anchors): Placer {
  let described = new Map<string, Said & { readonly anchor: Anchor }>();
  let noted = new Map<string, Said & { readonly anchor: Anchor | null; readonly placed: PlacedNote }>();
  let ofAxe = new Map<string, Said>();

  return {
    *findings(places) {
      const now: typeof described = new Map();
      for (const { key, element } of places) {
        if (element === null) continue;
        const before = described.get(key);
        if (before?.element === element && isAsItWas(before)) now.set(key, before);
        else {
          if (!anchors.knows(element)) yield* anchors.steps();
          now.set(key, { ...saidBy(element), anchor: anchors.describe(element) });
        }
        yield;
      }
      described = now;
      return places.map(({ key, rule, evidence }) => ({
        key,
        rule,
        anchor: now.get(key)?.anchor ?? null,
        evidence,
      }));
    },
    *notes(notes) {
      const now: typeof noted = new Map();
      const placed: PlacedNote[] = [];
      for (const note of notes) {
        const before = noted.get(note.id);
        if (before?.anchor === note.anchor && isAsItWas(before) && isWhole(before.placed))
          placed.push({ ...before.placed, note });
        else {
          if (note.anchor !== null) yield* anchors.steps();
          placed.push(anchors.place(note));
        }
        const last = placed.at(-1)!;
        if (last.element) now.set(note.id, { ...saidBy(last.element), anchor: note.anchor, placed: last });
        yield;
      }
      noted = now;
      return placed;
    },
    *axe(findings) {
      const now: typeof ofAxe = new Map();
      const placed: Place[] = [];
      for (const { key, rule, anchor, evidence } of findings) {
        const before = ofAxe.get(key);
        let element = before && isAsItWas(before) ? before.element : null;
        if (element === null && anchor !== null) {
          yield* anchors.steps();
          element = anchors.find(anchor);
        }
        if (element) now.set(key, saidBy(element));
        // It is at a place, but none that a reading of ours has a number for.
        placed.push({ key, rule, evidence, element, ...(anchor === null ? {} : { at: -1 }) });
        yield;
      }
      ofAxe = now;
      return placed;
    },
  };
}

const saidBy = (element: Element): Said => ({ element, digest: digestOf(wordsOf(element)) });

const isAsItWas = ({ element, digest }: Said): boolean =>
  isOnPage(element) && digestOf(wordsOf(element)) === digest;

/** The words of a note may have gone out of their element, and others come in that read alike as a whole. */
const isWhole = ({ range }: PlacedNote): boolean => range === null || !range.collapsed;
