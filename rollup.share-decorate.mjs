const helper = /var __defProp = .*\n(?:var __getOwnPropDesc = .*\n)?var __decorateClass = [^]*?\n\};\n/;
const shared = '\0decorate-class';

/**
 * Lets all classes share one small function for their decorators. esbuild writes its own into each file, and in it
 * carries what only methods and accessors need whose decorators put something else in their place: ours do not.
 */
export function shareDecorate() {
  return {
    name: 'share-decorate',
    resolveId: (id) => (id === shared ? id : null),
    load: (id) =>
      id === shared
        ? 'export const __decorateClass = (decorators, target, name) => { for (const decorate of decorators) decorate(target, name); };'
        : null,
    transform: (code) =>
      code.includes('__decorateClass')
        ? { code: code.replace(helper, `import { __decorateClass } from '${shared}';\n`), map: null }
        : null,
  };
}
