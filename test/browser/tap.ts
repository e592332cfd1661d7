import { executeServerCommand } from '@web/test-runner-commands';

/** The middle of an element, where somebody would press it. */
export function middleOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

/**
 * Presses the same place of the page a number of times, each so many milliseconds after the one before, as a person would.
 */
export async function tapRepeatedly(
  place: { x: number; y: number },
  { times = 2, apart, pointer }: { times?: number; apart: number; pointer: 'finger' | 'mouse' },
): Promise<void> {
  await executeServerCommand('tap-repeatedly', { ...place, times, apart, pointer });
}

/** Holds a key down until it has repeated so many times. WebKit's driver cannot do that. */
export async function holdKey(key: string, repeats: number): Promise<void> {
  await executeServerCommand('hold-key', { key, repeats });
}
