import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: PropertyKey) => void;

/**
 * Lit's decorator of the same name, for TypeScript's kind of decorators alone. Lit's own also serves another kind, and
 * every first screen would wait for that.
 */
export function property(options?: PropertyDeclaration): Decorator {
  return (prototype, name) => (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}

/** Something that is drawn from, but belongs to the widget alone. */
export function state(): Decorator {
  return property({ state: true, attribute: false });
}
