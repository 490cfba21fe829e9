import { readFile, type FileReading } from '#core/collection/read-file';
import { readingLimits, type Defaults } from '#core/collection/reading';
import { mergeCollections } from '#core/groups/merge-collections';
import type { Collection, HandedIn } from '#core/groups/collection';
import { inSlices } from './in-slices.ts';
import type { Fault } from './state.ts';

/** What came of opening files. */
export interface Opened {
  /** With the people and showings of saved collections. */
  readonly collection: Collection;
  readonly faults: readonly Fault[];
  /** People of tables and lists: they are added like pasted ones. */
  readonly handedIn: readonly HandedIn[];
  /** How many people of saved collections are new here, and how many were here already. */
  readonly restored: number;
  readonly wereHere: number;
  readonly passedOver: readonly string[];
}

/** Reads files one after the other. What is wrong in one is told, and nothing of it is taken. Null if not wanted any more. */
export async function openFiles(
  files: readonly File[],
  collection: Collection,
  defaults: Defaults,
  wanted: () => boolean,
): Promise<Opened | null> {
  let opened: Opened = { collection, faults: [], handedIn: [], restored: 0, wereHere: 0, passedOver: [] };
  for (const file of files) {
    const text = await textOf(file);
    if (!wanted()) return null;
    if (text === null) {
      opened = withFault(opened, { about: 'whole-file', name: file.name, problem: null });
      continue;
    }
    const read = await inSlices(readFile(text, defaults), wanted);
    if (read === null) return null;
    opened = withFile(opened, file.name, read);
  }
  return opened;
}

/** The text of a file, or null where it cannot be had. Older spreadsheets save tables in the Windows code page. */
async function textOf(file: File): Promise<string | null> {
  try {
    // No more than a little beyond the limit: the rest of a film would only fill the memory.
    const bytes = await file.slice(0, readingLimits.characters * 3).arrayBuffer();
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  } catch {
    return null;
  }
}

const withFault = (opened: Opened, fault: Fault): Opened => ({
  ...opened,
  faults: [...opened.faults, fault],
});

function withFile(opened: Opened, name: string, read: FileReading): Opened {
  if (!read.ok) return withFault(opened, { about: 'whole-file', name, problem: read.problem });
  if (read.problems.length > 0) {
    return withFault(opened, { about: 'file', name, of: read.of, problems: read.problems });
  }
  const passedOver = [...new Set([...opened.passedOver, ...read.passedOver])];
  if (read.collection === null) {
    return read.handedIn.length === 0
      ? withFault(opened, { about: 'whole-file', name, problem: { kind: 'empty' } })
      : { ...opened, handedIn: [...opened.handedIn, ...read.handedIn], passedOver };
  }
  const collection = mergeCollections(opened.collection, read.collection);
  const restored = collection.contributions.length - opened.collection.contributions.length;
  return {
    ...opened,
    collection,
    restored: opened.restored + restored,
    wereHere: opened.wereHere + read.collection.contributions.length - restored,
    passedOver,
  };
}
