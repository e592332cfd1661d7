import { closest, distance } from 'fastest-levenshtein';

/** The known name that was probably meant, if one is near enough to be worth saying. Capitals make no difference. */
export function findNearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || name.length > 100) return undefined;
  const written = name.toLowerCase();
  const names = known.map((one) => one.toLowerCase());
  const nearest = closest(written, names);
  const apart = distance(written, nearest);
  // One letter more or less makes another country of a name as short as "UK" or "NI".
  const most = nearest.length <= 2 ? 0 : Math.max(2, Math.floor(nearest.length / 3));
  const isNear = apart <= most && apart < nearest.length;
  return isNear ? known[names.indexOf(nearest)] : undefined;
}

/** ` Did you mean "agreed"?`, or a list of what there is, to end a fix with. */
export function suggest(name: string, known: readonly string[]): string {
  const nearest = findNearest(name, known);
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  if (known.length === 0) return '';
  const shown = [...known].slice(0, 12);
  return `There is: ${shown.join(', ')}${known.length > shown.length ? ' and more' : ''}.`;
}
