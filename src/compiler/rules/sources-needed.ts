import type { Source } from '../../content-model/provenance.js';
import type { Document } from '../parse/document.js';
import { findAt, type Finding, type Rule } from './rule.js';

export const sourcesNeeded: Rule = {
  id: 'sources-needed',
  severity: 'error',
  title: 'Say where it comes from',
  reason: 'Readers can check what they are told, and whoever reviews a text can see whether its sources still say so.',
  bad: 'A myth with "sources: []".',
  good: 'A myth with one source, its title, and its address or DOI.',
  check: (content) => [
    ...content.all('myth').flatMap(({ document, value }) => checkSome(document, value.value.sources)),
    ...content
      .all('evidence')
      .flatMap(({ document, value }) => [
        ...checkSome(document, value.value.sources),
        ...value.value.sources.flatMap((source, i) => checkFindable(document, source, i)),
      ]),
  ],
};

function checkSome(document: Document, sources: Source[]): Finding[] {
  if (sources.length > 0) return [];
  return [
    findAt(
      document,
      document.locate(['sources']),
      'Nothing says where this comes from.',
      'Add at least one source: its title, and its address or DOI.',
      { field: 'sources' },
    ),
  ];
}

function checkFindable(document: Document, { url, doi }: Source, i: number): Finding[] {
  if (url || doi) return [];
  return [
    findAt(
      document,
      document.locate(['sources', i, 'title']),
      'Readers can’t look this source up.',
      'Add "doi:" or "url:" below its title.',
      { field: `sources, item ${i + 1}` },
    ),
  ];
}
