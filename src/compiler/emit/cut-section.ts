import type { Evidence, ShownEvidence } from '../../content-model/guide.js';
import { selectSection, type Library, type SectionName } from '../../content-model/library.js';
import { selectFirstStories, selectOtherTexts } from './split-stories.js';

/**
 * A section as it comes with the code: cut finer than in a library file, so that a visitor waits for nothing but what is
 * seen first, and without what no widget shows.
 */
export function cutSection(library: Library, name: string): unknown {
  if (name === 'stories') return selectFirstStories(library);
  if (name === 'stories-rest') return selectOtherTexts(library);
  const section: object | undefined = selectSection(library, name as SectionName);
  if (!section || !('evidence' in section)) return section;
  return { ...section, evidence: (section.evidence as Evidence[]).map(asShown) };
}

function asShown({ id, body, grade, quality, sources }: Evidence): ShownEvidence {
  return { id, body, grade, quality, sources };
}
