import type { LeadRule } from '../../content-model/quiz.js';
import { ruleLists, signalsOf } from '../../quiz-engine/decide.js';
import type { Content } from '../parse/content.js';
import { suggest } from './text/nearest.js';
import type { Document } from '../parse/document.js';
import { ruleFields } from './quiz-walk.js';
import { findAt, type Finding, type Rule } from './rule.js';

export const unknownSignal: Rule = {
  id: 'unknown-signal',
  severity: 'error',
  title: 'Rules about answers that can be given',
  reason: 'If no option gives a signal, the rule that waits for it never applies, and nobody would notice.',
  bad: 'when-any: [waitng], while the option says "signals: [waiting]"',
  good: 'when-any: [waiting]',
  check(content) {
    if (!content.isWhole('question')) return [];
    const given = [
      ...new Set(content.all('question').flatMap(({ value }) => value.options.flatMap(({ signals = [] }) => signals))),
    ];
    return [...inQuiz(content), ...inResults(content)].flatMap(({ document, path, signal }) =>
      given.includes(signal)
        ? []
        : [
            findAt(
              document,
              document.locate(path),
              `No option gives the signal "${signal}".`,
              `Correct it, or give it with an option. ${suggest(signal, given)}`.trim(),
              {
                field: path
                  .slice(0, -1)
                  .map((step) => (typeof step === 'number' ? `item ${step + 1}` : step))
                  .join(', '),
              } satisfies Partial<Finding>,
            ),
          ],
    );
  },
};

interface Use {
  document: Document;
  path: (string | number)[];
  signal: string;
}

function inQuiz(content: Content): Use[] {
  return content.all('quiz').flatMap(({ document, value: { quiz } }) =>
    ruleLists.flatMap((list) =>
      quiz[list].flatMap((rule: LeadRule, i) => {
        const key = 'whenAny' in rule ? 'when-any' : 'of';
        const use = (field: string) => (signal: string, j: number) => ({
          document,
          path: [ruleFields[list], i, field, j],
          signal,
        });
        return [...signalsOf(rule).map(use(key)), ...(rule.unlessAny ?? []).map(use('unless-any'))];
      }),
    ),
  );
}

function inResults(content: Content): Use[] {
  return content
    .all('result')
    .flatMap(({ document, value }) =>
      value.goodToKnow.flatMap(({ whenAny = [] }, i) =>
        whenAny.map((signal, j) => ({ document, path: ['good-to-know', i, 'when-any', j], signal })),
      ),
    );
}
