/** Does something that a browser, or what a page has made of it, may refuse. False where it threw. */
export function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
