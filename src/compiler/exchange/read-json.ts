/** Something between braces, from a file that may hold anything. */
export type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list. */
export function itemsOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Words on one line; nothing where there are none. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  // Some directories put quotation marks inside the quotation marks.
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^"(.*)"$/, '$1');
  return line || undefined;
}

/** What attributes say, by their names. */
export function attributesOf(value: unknown): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { link_type: name, value: said } of itemsOf(value)) {
    const text = textOf(said);
    if (typeof name === 'string' && text) found.set(name, [...(found.get(name) ?? []), text]);
  }
  return found;
}

/** What a list of languages names. Nothing where it names none. */
export function namesOf(languages: unknown): string[] | undefined {
  const names = itemsOf(languages).flatMap((language) => textOf(language['name']) ?? []);
  return names.length > 0 ? names : undefined;
}
