/** Where and when a finger or a mouse button went down. Times are in milliseconds, as events tell them. */
export interface Press {
  at: number;
  x: number;
  y: number;
}

/** The last change of what is on the screen. */
export interface ScreenChange {
  at: number;
  /** When what is new had been painted; nothing until then. */
  paintedAt?: number;
  /** The press that brought it about, or the last one that was too early, as long as no other has counted since. */
  by?: Press;
}

/**
 * The second half of a double tap comes this soon after what is new can be seen, and about this near: nobody read it. Each
 * further tap comes this soon after the one before.
 */
const timeOfDoubleTap = 150;
const reachOfDoubleTap = 40;

/** A screen that has not been painted by then will not be: nobody is kept waiting for it. */
const timeToPaint = 2000;

/**
 * Whether a press was meant for what stood on the screen before: it began before what is new had been painted, or as one
 * of the quick taps of which the first brought it.
 */
export function isEarly(press: Press, { at, paintedAt = at + timeToPaint, by }: ScreenChange): boolean {
  if (press.at < paintedAt) return true;
  return by !== undefined && press.at < Math.max(paintedAt, by.at) + timeOfDoubleTap && isNear(press, by);
}

/** Whether two presses are so near that they may be taps of one row. */
export function isNear(one: Press, other: Press): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < reachOfDoubleTap;
}
