import type { LeadRule } from '../../content-model/quiz.js';
import { ruleLists, signalsOf } from '../../quiz-engine/decide.js';
import type { Content } from '../parse/content.js';
import { findNearest, suggest } from './text/nearest.js';
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
    if (!content.isReadInFull('question')) return [];
    const given = inOptions(content);
    const known = [...new Set(given.map(({ signal }) => signal))];
    const uses = [...inQuiz(content), ...inResults(content)];
    const missing = uses.filter(({ signal }) => !known.includes(signal));
    const wanted = [...new Set(missing.map(({ signal }) => signal))];
    const slips = given.flatMap((use) => {
      const meant = uses.some(({ signal }) => signal === use.signal) ? undefined : findNearest(use.signal, wanted);
      return meant === undefined ? [] : { use, meant };
    });
    return [
      ...slips.map(({ use, meant }) =>
        sayMisspelt(
          use,
          missing.find(({ signal }) => signal === meant)!,
        ),
      ),
      ...missing
        .filter(({ signal }) => !slips.some(({ meant }) => meant === signal))
        .map((use) => {
          const fix = `Correct it, or give it with an option. ${suggest(use.signal, known)}`.trim();
          return findUse(use, `No option gives the signal "${use.signal}".`, fix);
        }),
    ];
  },
};

interface Use {
  document: Document;
  path: (string | number)[];
  signal: string;
}

/** Given in one way and waited for in another: which of the two is the slip, only its author knows. */
function sayMisspelt(use: Use, { document, path, signal }: Use): Finding {
  const place = `${document.file}, line ${document.locate(path).line}`;
  return findUse(
    use,
    `Nothing waits for the signal "${use.signal}". "${signal}" is waited for, and no option gives it: ${place}.`,
    'Write both the same way.',
  );
}

function findUse({ document, path }: Use, message: string, fix: string): Finding {
  const field = path
    .slice(0, -1)
    .map((step) => (typeof step === 'number' ? `item ${step + 1}` : step))
    .join(', ');
  return findAt(document, document.locate(path), message, fix, { field });
}

function inOptions(content: Content): Use[] {
  return content
    .all('question')
    .flatMap(({ document, value }) =>
      value.options.flatMap(({ signals = [] }, i) =>
        signals.map((signal, j) => ({ document, path: ['options', i, 'signals', j], signal })),
      ),
    );
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
