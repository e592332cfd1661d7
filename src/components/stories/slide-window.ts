/** Slides that are alive at once, whatever the number of stories. The shipped stories fit in whole. */
export const slidesAlive = 12;

/** Which slides are alive around the current one: from the first up to, but not with, `to`. */
export interface SlideWindow {
  from: number;
  to: number;
}

/** As many slides as may be alive, with the current one in the middle where it can be. */
export function slideWindow(current: number, total: number): SlideWindow {
  const from = Math.max(0, Math.min(current - slidesAlive / 2, total - slidesAlive));
  return { from, to: Math.min(from + slidesAlive, total) };
}
