/**
 * In a file that only asks for others (`begin.ts`): each part is asked for together with what it imports, so that a
 * browser does not learn of the second only when the first is here.
 */
export function fetchTogether() {
  /** What each file asks for already. */
  const asked = new Map();
  return {
    name: 'fetch-together',
    renderStart: () => asked.clear(),
    renderDynamicImport({ moduleId, chunk, targetChunk, getTargetChunkImports }) {
      if (!targetChunk || !/\/begin(\.cy)?\.ts$/.test(moduleId)) return null;
      if (!asked.has(chunk.fileName)) asked.set(chunk.fileName, new Set());
      const known = asked.get(chunk.fileName);
      const fresh = getTargetChunkImports()
        .map(({ resolvedImportPath }) => resolvedImportPath)
        .filter((path) => !known.has(path) && known.add(path));
      if (fresh.length === 0) return null;
      // The part comes first, and what it gives is what the promise holds.
      const others = fresh.map((path) => `import(${path})`);
      return { left: 'Promise.all([import(', right: `),${others}]).then(([part])=>part)` };
    },
  };
}
