export { judge } from './judge.ts';
export { judgeOwnChanges } from './own-changes.ts';
export { anchorIndex } from '#core/dom/anchor-index';
export { describe } from '#core/dom/describe';
export { locate, locateAll } from '#core/dom/locate';
export { readAnchor } from '#core/page/anchor';
