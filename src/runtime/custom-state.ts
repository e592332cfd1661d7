/**
 * Sets what a page's stylesheet asks for with `:state(ready)`: no attribute, which a framework would take for a mistake
 * in its own markup and remove. Chrome before 125 knows it as `:--ready`, and refuses a name without dashes.
 */
export function toggleState(internals: ElementInternals | undefined, name: string, isOn: boolean): void {
  for (const form of [name, `--${name}`]) {
    try {
      internals?.states[isOn ? 'add' : 'delete'](form);
    } catch {
      // A browser without custom states: nothing but such a stylesheet needs them.
    }
  }
}
