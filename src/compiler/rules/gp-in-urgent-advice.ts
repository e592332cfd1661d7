import type { Content } from '../parse/content.js';
import type { Document } from '../parse/document.js';
import type { TextSegment } from '../parse/text-segment.js';
import { splitSentences } from './text/sentences.js';
import { isEnglish } from './find-words.js';
import { findInSegment, type Finding, type Rule } from './rule.js';

const anyGp = /\b(?:your|the|their|my) (?:own )?GP\b(?! (?:practice|surgery|appointment|record|letter)s?\b|['’]s)/g;
const isUrgent = /\b(?:urgent|urgently|emergency|crisis|right away|straight away|111|999)\b/i;

export const gpInUrgentAdvice: Rule = {
  id: 'gp-in-urgent-advice',
  severity: 'warning',
  title: '"A GP" in urgent advice',
  reason: 'Not everyone has their own GP, or can wait for them. When it’s urgent, any GP will do.',
  bad: 'Ask your GP for an urgent appointment.',
  good: 'Ask a GP for an urgent appointment.',
  check(content) {
    if (!isEnglish(content)) return [];
    const urgent = urgentDocuments(content);
    return content.segments
      .filter(({ voice, words }) => voice === 'ours' && words.includes('GP'))
      .flatMap((segment) => checkSegment(segment, urgent.has(segment.document)));
  },
};

/** Contacts for emergencies and crises, and results that answers lead to at once. */
function urgentDocuments(content: Content): Set<Document> {
  const contacts = content.all('contact').filter(({ value }) => /^(?:emergency|crisis)$/.test(value.value.urgency));
  const options = content.all('question').flatMap(({ value }) => value.options);
  const interrupting = new Set(options.map(({ interrupt }) => interrupt));
  const results = content.all('result').filter(({ id }) => interrupting.has(id));
  return new Set([...contacts, ...results].map(({ document }) => document));
}

function checkSegment(segment: TextSegment, isAllUrgent: boolean): Finding[] {
  return splitSentences(segment.words)
    .filter(({ words }) => isAllUrgent || isUrgent.test(words))
    .flatMap(({ words, start }) =>
      [...words.matchAll(anyGp)].map(({ 0: found, index }) =>
        findInSegment(
          segment,
          start + index,
          found.length,
          `"${found}" leaves out people who don’t have a GP.`,
          'In urgent advice write "a GP".',
        ),
      ),
    );
}
