import { version } from '../version.js';

/** A widget's class says which release it came from, so that two copies of the script can tell. */
interface VersionedElement extends CustomElementConstructor {
  peerSupportVersion?: string;
}

let hasWarned = false;

/**
 * Registers a tag unless some copy of the script already has: the first copy wins and a later one leaves it alone.
 * Registering twice would throw and stop every tag after it.
 */
export function defineElement(tag: string, elementClass: VersionedElement): void {
  const existing: VersionedElement | undefined = customElements.get(tag);
  if (!existing) {
    elementClass.peerSupportVersion = version;
    customElements.define(tag, elementClass);
  } else if (existing.peerSupportVersion !== version && !hasWarned) {
    hasWarned = true;
    warnOfOtherVersion(tag, existing.peerSupportVersion);
  }
}

function warnOfOtherVersion(tag: string, first = 'another version'): void {
  console.warn(
    `<${tag}> is on this page twice: version ${first} came first and is used, version ${version} is not. ` +
      'Keep one of the script tags.',
  );
}
