import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Makes a property reactive, as Lit's decorator of the same name does. Lit's also carries the decorators of the
 * standard, which the kit is not compiled to: visitors would download them for nothing.
 */
export const property =
  (declaration?: PropertyDeclaration) =>
  (element: object, name: string): void =>
    (element.constructor as typeof ReactiveElement).createProperty(name, declaration);

/** Makes a property reactive that is nobody's business outside the element. */
export const state = () => property({ state: true });
