/** How many each of several may have at most, so that all together have no more than there is: those who have least keep all. */
export function fairShare(sizes: readonly number[], all: number): number {
  let left = all;
  let others = sizes.length;
  for (const size of sizes.toSorted((a, b) => a - b)) {
    const share = Math.floor(left / others);
    if (size > share) return share;
    left -= size;
    others -= 1;
  }
  return all;
}
