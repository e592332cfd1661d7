/**
 * Puts values in the place of an object's own or inherited ones, as a page's scripts may have done. Returns the way to put
 * everything back.
 */
export function replaceForNow(owner: object, replacements: Record<string, unknown>): () => void {
  const before = Object.keys(replacements).map((name) => [name, Object.getOwnPropertyDescriptor(owner, name)] as const);
  for (const [name, value] of Object.entries(replacements)) {
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(owner, name, descriptor);
      else Reflect.deleteProperty(owner, name);
    }
  };
}
