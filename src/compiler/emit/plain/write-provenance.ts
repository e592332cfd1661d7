import { formatDate } from '../../../content-model/format-date.js';
import { selectSection } from '../../../content-model/library.js';
import type { Review, Source } from '../../../content-model/provenance.js';
import { fillIn, type Words } from '../../../content-model/wording.js';
import { element, link, list, paragraph, text } from './element.js';
import type { Page } from './page.js';

/** Where a claim comes from: each with its publisher and its date, or with the words that it gives none. */
export function writeSources(sources: readonly Source[], words: Words<'shared'>): string[] {
  const [only, ...more] = sources.map((source) => writeSource(source, words));
  if (!only) return [];
  if (more.length === 0) return [element('p', `<strong>${text(words.source)}</strong> ${only}`, small)];
  return [
    element('p', `<strong>${text(words.sources)}</strong>`, small),
    element(
      'ul',
      [only, ...more].map((source) => element('li', source)),
      small,
    ),
  ];
}

function writeSource({ title, publisher, published, url, doi }: Source, words: Words<'shared'>): string {
  const to = url ?? (doi ? `https://doi.org/${doi}` : undefined);
  const about = [publisher, published ?? words.undated].filter(Boolean).join(', ');
  return `${link(to, text(title))}. ${text(about)}`;
}

/**
 * When the words were last read, by the one of several items that was read longest ago, and when they will be read again;
 * whom to tell if something is wrong, and who stands behind them.
 */
export function writeReview(items: readonly { review: Review }[], { library }: Page): string[] {
  const { shared } = library.wording;
  const about = selectSection(library, 'shared');
  const say = (name: 'reviewed-on' | 'next-review', day: keyof Review) => {
    const [first] = items.map(({ review }) => review[day]).sort();
    return first ? [`${fillIn(shared[name], { date: formatDate(first, library) })}.`] : [];
  };
  const read = [...say('reviewed-on', 'reviewedOn'), ...say('next-review', 'reviewBy')].join(' ');
  return [
    ...(read ? [element('p', text(read), small)] : []),
    ...(about?.about ? [paragraph(`${about.about.lead}.`), list(about.about.lines.map(text))] : []),
    ...(about?.feedback ? [element('p', link(about.feedback.to, text(about.feedback.words)))] : []),
  ];
}

/** What a stylesheet may set in smaller type. */
export const small = { class: 'peer-support-small' };
