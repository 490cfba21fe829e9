const depthLimit = 10;
const valueLimit = 200_000;

/**
 * What is wrong with the size of a value of unknown shape, or null. It comes before everything else
 * because a schema walks as deep and as far as it is led; this walk has no recursion and an end,
 * even where a value contains itself.
 */
export function shapeProblem(value: unknown): { expected: string; found: string } | null {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 1 }];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > depthLimit) {
      return {
        expected: `at most ${depthLimit} levels deep (lists in lists, objects in objects)`,
        found: 'deeper',
      };
    }
    const size = Array.isArray(next.value) ? next.value.length : Object.keys(next.value).length;
    seen += size;
    if (seen > valueLimit) {
      return { expected: `at most ${valueLimit.toLocaleString('en')} values in all`, found: 'larger' };
    }
    for (const inner of Object.values(next.value)) open.push({ value: inner, depth: next.depth + 1 });
  }
  return null;
}
