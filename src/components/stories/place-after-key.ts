import { ownProperty } from '../../content-model/own-property.js';

/** The keys of a browser's own sideways scrolling. */
const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

/**
 * Where a key leads from a place among a number of slides: to the neighbour on that side, the first or the last, and
 * never beyond. Nothing for other keys.
 */
export function placeAfterKey(key: string, place: number, total: number, isRightToLeft: boolean): number | undefined {
  const step = ownProperty(steps, key);
  if (!step) return undefined;
  const onward = isRightToLeft && key.startsWith('Arrow') ? -step : step;
  return Math.min(Math.max(place + onward, 0), total - 1);
}
