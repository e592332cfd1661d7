/** The address, or nothing where it is not one. `URL.canParse` is younger than the browsers this has to work in. */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
