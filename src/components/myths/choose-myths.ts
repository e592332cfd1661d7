import type { Myth } from '../../content-model/myth.js';
import { findById } from '../../runtime/pasted-value.js';

/**
 * The myths to show: all of them, or those named, in the order they are named.
 *
 * @returns The myths, and the names no myth has. Where none of the names is known, all myths: a widget never shows nothing.
 */
export function chooseMyths(myths: readonly Myth[], names: readonly string[]): { chosen: Myth[]; unknown: string[] } {
  const chosen = names.flatMap((name) => findById(myths, name) ?? []);
  const unknown = names.filter((name) => !findById(myths, name));
  return { chosen: chosen.length ? chosen : [...myths], unknown };
}
