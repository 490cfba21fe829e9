/**
 * Makes ready for lit, which is loaded next, the world that a script of an extension has to itself in a page.
 * The page does not see these two properties.
 */
type Hook = (template: { createElement: (html: string) => HTMLTemplateElement }) => void;
interface World {
  trustedTypes?: unknown;
  litHtmlPolyfillSupport?: Hook;
  /** The same in the builds of lit that are for development. */
  litHtmlPolyfillSupportDevMode?: Hook;
}
const world = globalThis as World;

// lit asks for a policy by name as it loads, and a page's policy may forbid that; browsers ask it of no extension
// to have one.
Object.defineProperty(world, 'trustedTypes', { value: undefined, configurable: true });

// In a document that is XML, such as a picture as SVG, templates would be read as XML, which they are not.
if (document.contentType !== 'text/html') {
  const parser = new DOMParser();
  const hook: Hook = (template) => {
    template.createElement = (html) =>
      parser.parseFromString(`<template>${html}</template>`, 'text/html').querySelector('template')!;
  };
  world.litHtmlPolyfillSupport = hook;
  world.litHtmlPolyfillSupportDevMode = hook;
}
