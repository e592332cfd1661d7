import { reviewerRoles, type ReviewerRole } from '../../content-model/provenance.js';
import type { NamedLibrary } from '../compile.js';
import type { Content } from '../parse/content.js';
import { markOf } from './safety-words.js';

/** How many people of each kind are to have read the words before they are relied on. */
export const reviewersWanted: Record<ReviewerRole, number> = { clinician: 1, 'lived-experience': 3 };

const names: Record<ReviewerRole, string> = {
  clinician: 'clinician',
  'lived-experience': 'people with lived experience',
};

/** How many of each have read the words as they are now. A review of other words no longer holds. */
export function countReviewers(content: Content, mark: string): Record<ReviewerRole, number> {
  const reviewers = content.all('reviewer').filter(({ value }) => value.pack === mark);
  const count = (role: ReviewerRole) => reviewers.filter(({ value }) => value.role === role).length;
  return { clinician: count('clinician'), 'lived-experience': count('lived-experience') };
}

/** Who has yet to read the words of a language, or nothing where everybody wanted has read them. */
export function sayUnread(content: Content, mark: string): string | undefined {
  const counts = countReviewers(content, mark);
  const missing = reviewerRoles.filter((role) => counts[role] < reviewersWanted[role]);
  if (missing.length === 0) return undefined;
  const older = content.all('reviewer').filter(({ value }) => value.pack !== mark).length;
  return [
    `${content.folder}: these words haven't been reviewed.`,
    `Read by ${reviewerRoles.map((role) => `${counts[role]} of ${reviewersWanted[role]} ${names[role]}`).join(', ')}.`,
    ...(older > 0 ? [`${older === 1 ? '1 review is' : `${older} reviews are`} of words that have changed since.`] : []),
    '"peer-support review-pack" prints what to hand them.',
  ].join(' ');
}

/** The same for every language that could be compiled. */
export function sayAllUnread(contents: readonly Content[], libraries: readonly NamedLibrary[]): string[] {
  return libraries.flatMap(({ folder, library }) => {
    const content = contents.find(({ name }) => name === folder);
    return (content && sayUnread(content, markOf(library))) ?? [];
  });
}
