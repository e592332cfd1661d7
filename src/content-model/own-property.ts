/**
 * What an object holds itself under a name that somebody else chose: an id, a language, a region. Every object also has
 * what it inherits, so that `names['constructor']` is never nothing. (`Object.hasOwn` is younger than the browsers we support.)
 */
export function ownProperty<T>(object: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return object && Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined;
}
