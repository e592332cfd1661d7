import { executeServerCommand } from '@web/test-runner-commands';
import { afterPaint } from '../../src/runtime/after-paint.js';
import { waitUntil } from './wait-until.js';

/** The middle of an element, where somebody would press it. */
export function middleOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

/** The machine was too busy to tap as quickly as was asked for, so that what followed says nothing. */
export class TappedTooSlowly extends Error {}

/**
 * The second of quick taps comes within so many milliseconds after what the first has changed can be seen, and each further
 * one after the one before.
 */
const slowest = 100;

/**
 * Presses the same place of the page a number of times, each so many milliseconds after the one before, as a person would,
 * and waits until the page has heard of all of them.
 *
 * @throws {TappedTooSlowly} Where they came so far apart that they are not quick taps.
 */
export async function tapRepeatedly(
  place: { x: number; y: number },
  { times = 2, apart, pointer }: { times?: number; apart: number; pointer: 'finger' | 'mouse' },
): Promise<void> {
  const pressedAt: number[] = [];
  const seenAt: number[] = [];
  const isTooSlow = (at: number, i: number) => at > ((i === 1 ? seenAt[0] : pressedAt[i - 1]) ?? Infinity) + slowest;
  let clicks = 0;
  const notePress = ({ timeStamp }: Event) => pressedAt.push(timeStamp);
  const noteClick = () => {
    clicks += 1;
    afterPaint(() => seenAt.push(performance.now()));
  };
  window.addEventListener('pointerdown', notePress, true);
  window.addEventListener('click', noteClick, true);
  try {
    await executeServerCommand('tap-repeatedly', { ...place, times, apart, pointer });
    await waitUntil(() => clicks >= times, `${times} clicks`);
  } finally {
    window.removeEventListener('pointerdown', notePress, true);
    window.removeEventListener('click', noteClick, true);
  }
  if (pressedAt.some(isTooSlow)) throw new TappedTooSlowly();
}

/** Holds a key down until it has repeated so many times. WebKit's driver cannot do that. */
export async function holdKey(key: string, repeats: number): Promise<void> {
  await executeServerCommand('hold-key', { key, repeats });
}
