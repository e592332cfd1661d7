/** One thing that happens at the keyboard, as far as it matters here. `other` is a press of the mouse or a finger. */
export interface Press {
  kind: 'down' | 'up' | 'other';
  isShift: boolean;
  /** The key that is down, whatever it types: `KeyA`. */
  code: string;
  /** Milliseconds on any clock that only goes forward. */
  at: number;
  /** True while a key is held down and repeats, or while it goes with Control, Alt or the like. */
  isCombined: boolean;
  /** True where a visitor may be writing. */
  isWriting: boolean;
}

/** What is remembered between presses: which keys are down, and when Shift was pressed on its own. */
export interface ShiftPresses {
  held: readonly string[];
  /** True while Shift is down and nothing else has happened since. */
  isAlone: boolean;
  presses: readonly number[];
}

export const noPresses: ShiftPresses = { held: [], isAlone: false, presses: [] };

/** How many presses leave the page, and within which time. */
export const pressesToLeave = 3;
export const timeToPress = 5000;

/**
 * Counts presses of Shift on its own: down and up again with no other key down before, between or after. A capital
 * letter, a shortcut of a screen reader, a selection and a held key all start the count again.
 */
export function countPress(before: ShiftPresses, press: Press): ShiftPresses {
  const held = before.held.filter((code) => code !== press.code);
  if (press.isWriting || press.kind === 'other') return { ...noPresses, held };
  if (press.kind === 'down') return countDown(before, press, held);
  if (!press.isShift || !before.isAlone) return { ...before, held, isAlone: false };
  const recent = before.presses.filter((at) => press.at - at < timeToPress);
  return { held, isAlone: false, presses: [...recent, press.at] };
}

function countDown(
  before: ShiftPresses,
  { isShift, isCombined, code }: Press,
  others: readonly string[],
): ShiftPresses {
  const isAlone = isShift && !isCombined && others.length === 0;
  return { held: [...others, code], isAlone, presses: isAlone ? before.presses : [] };
}
