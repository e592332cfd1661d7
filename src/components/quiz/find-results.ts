import type { Result } from '../../content-model/quiz.js';
import type { Screen } from './screen.js';

/** The results with these ids. One that the library does not have is left out. */
export function findResults({ results }: Pick<Screen, 'results'>, ids: readonly string[]): Result[] {
  return ids.flatMap((id) => results.results.find((result) => result.id === id) ?? []);
}
