import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Presses keys one after the other, as a person would on a real keyboard, in every engine: `press('Tab', 'Tab', 'Enter')`.
 * A chord is joined with plus signs: `Shift+Tab`. A key is named as `KeyboardEvent.key` names it, but for `Space`.
 */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await executeServerCommand('press-chord', { keys: key.split('+') });
  }
}

/** Presses one key a number of times. */
export function pressTimes(key: string, times: number): Promise<void> {
  return press(...Array<string>(times).fill(key));
}
