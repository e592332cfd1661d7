import { wholeUk } from '../schema/contact-hours.js';
import type { Content } from '../parse/content.js';
import { nationOf } from '../schema/kinds/nation.js';
import type { Reference, ReferenceTo } from '../schema/item-reader.js';
import type { HiddenIds } from '../parse/read-folder.js';
import { suggest } from './text/nearest.js';
import type { Problem } from '../report/problem.js';

const homesOf: Record<ReferenceTo, string> = {
  question: 'quiz/questions',
  result: 'quiz/results',
  story: 'stories',
  evidence: 'evidence',
  nation: 'contacts',
  guide: 'guides',
};

/**
 * Looks up every id by which one file speaks of another. A guide does without a story that is only told in English, and a
 * contact may be for nations of which there is nothing in this language.
 */
export function checkReferences(content: Content, hidden: HiddenIds = {}, english?: Content): Problem[] {
  const kinds = Object.keys(homesOf) as ReferenceTo[];
  const ids = new Map(kinds.map((kind) => [kind, new Set(content.idsOf(kind))]));
  return content.references
    .filter((reference) => !isKnown(reference, ids))
    .filter(({ to, id }) => !hidden[to]?.has(id))
    .filter(({ to, id, document }) => !(document.original && isOnlyInEnglish(to, id, english)))
    .map((reference) => describe(reference, content));
}

function isKnown({ document, to, id }: Reference, ids: Map<ReferenceTo, Set<string>>): boolean {
  // A folder without its nation.md is told of once, not at each of its contacts.
  if (to === 'nation' && id === nationOf(document.path)) return true;
  return (to === 'nation' && id === wholeUk) || ids.get(to)!.has(id);
}

function isOnlyInEnglish(to: ReferenceTo, id: string, english: Content | undefined): boolean {
  return (to === 'story' || to === 'nation' || to === 'guide') && Boolean(english?.idsOf(to).includes(id));
}

function describe({ document, to, id, node, field }: Reference, content: Content): Problem {
  const home = `${content.folder}/${homesOf[to]}`;
  const file = to === 'nation' ? `${home}/${id.toLowerCase()}/nation.md` : `${home}/${id}.md`;
  return {
    file: document.file,
    ...document.placeOf(node),
    field,
    rule: 'unknown-reference',
    severity: 'error',
    message: `There is no ${to === 'evidence' ? 'piece of evidence' : to} called "${id}".`,
    fix: `Correct the name, or write ${file}. ${suggest(id, content.idsOf(to))}`.trim(),
  };
}
