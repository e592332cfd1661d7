import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Quiz } from '../content-model/quiz.js';
import { pointsOnlyQuiz, shippedLikeQuiz } from '../quiz-engine/fixtures/shipped-like-quiz.js';
import { outcome } from '../quiz-engine/outcome.js';
import { answersOf, walkPaths } from './walk-paths.js';
import { walk } from './walk.js';

function onePercentPlace(share: number): string {
  return (share * 100).toFixed(1);
}

describe('walking the six questions that give points', () => {
  const { sets, walked, findings } = walk(pointsOnlyQuiz);

  it('gives the published number of combinations', () => {
    assert.equal(sets, 11_520);
    assert.equal(walked?.paths, 11_520);
  });

  it('gives the published shares', () => {
    const shares = Object.fromEntries(
      walked?.shares.map(({ result, share }) => [result, onePercentPlace(share)]) ?? [],
    );
    assert.deepEqual(shares, { 'one-to-one': '21.6', group: '25.8', 'online-moderated': '29.4', informal: '23.2' });
  });

  it('gives the published number of ties, and of combinations that score nothing', () => {
    assert.equal(walked?.ties, 2159);
    assert.equal(onePercentPlace(2159 / 11_520), '18.7');
    assert.equal(walked?.decidedBy.nothing, 2);
  });

  it('finds nothing to fix', () => {
    assert.deepEqual(findings, []);
  });
});

describe('walking the whole quiz', () => {
  const report = walk(shippedLikeQuiz);

  it('covers every answer set of its eight counted questions', () => {
    assert.equal(report.sets, 230_400);
    const { rule, points, nothing } = report.walked?.decidedBy ?? { rule: 0, points: 0, nothing: 0 };
    assert.equal(rule + points + nothing, 230_400);
  });

  it('finds nothing to fix', () => {
    assert.deepEqual(report.findings, []);
  });

  it('proves that the question about what people share does not matter, and does not multiply it in', () => {
    assert.deepEqual(report.immaterial, ['shared']);
  });

  it('proves that every question can be left unanswered like one of its options', () => {
    assert.deepEqual(
      report.skippable,
      shippedLikeQuiz.questions.map(({ id }) => id),
    );
  });

  it('tells the longest and the shortest path', () => {
    assert.equal(report.walked?.longest.questions, 8);
    assert.equal(report.walked?.shortest.questions, 3);
  });
});

describe('every walked path', () => {
  const small = {
    ...shippedLikeQuiz,
    questions: shippedLikeQuiz.questions.filter(({ id }) => id !== 'where' && id !== 'privacy'),
  };

  it('ends exactly as the engine ends it for a visitor with these answers', () => {
    let paths = 0;
    walkPaths(small, ({ steps, ending, points }) => {
      const { answers, offerTaken } = answersOf(steps);
      const { reasons, signals: _signals, points: found, ...decision } = outcome(small, answers, offerTaken);
      assert.deepEqual(decision, ending.decision);
      assert.deepEqual(found, points);
      if (decision.ledBy !== 'nothing')
        assert.deepEqual(
          Object.keys(reasons).filter((id) => !reasons[id]?.length),
          ending.unexplained,
        );
      paths += 1;
    });
    assert.ok(paths > 10_000);
  });
});

describe('a question left unanswered', () => {
  it('ends like its neutral option, whatever else is answered', () => {
    const neutral: Record<string, string> = {
      safety: 'ok',
      looking: 'not-sure',
      sharing: 'not-sure',
      where: 'do-not-mind',
    };
    const question = fc.constantFrom(...Object.keys(neutral));
    const answers = fc.record(
      Object.fromEntries(
        shippedLikeQuiz.questions.map(({ id, options }) => [id, fc.constantFrom(...options.map((o) => [o.id]))]),
      ),
    );
    fc.assert(
      fc.property(question, answers, fc.boolean(), (left, given, offerTaken) => {
        const { [left]: _left, ...without } = given;
        const chosen = outcome(shippedLikeQuiz, { ...given, [left]: [neutral[left] ?? ''] }, offerTaken);
        assert.deepEqual(outcome(shippedLikeQuiz, without, offerTaken), chosen);
      }),
      { numRuns: 1000 },
    );
  });

  it('is walked apart where no option says the same', () => {
    const quiz: Quiz = {
      ...pointsOnlyQuiz,
      questions: [{ id: 'q', question: 'Q?', options: [{ id: 'a', text: 'A', points: { group: 1 } }] }],
    };
    assert.equal(walk(quiz).sets, 2);
    assert.deepEqual(walk(quiz).skippable, []);
  });
});

describe('a quiz too large to walk whole', () => {
  const questions = Array.from({ length: 10 }, (_, i) =>
    shippedLikeQuiz.questions.slice(0, 8).map((question) => ({ ...question, id: `${question.id}-${i}` })),
  ).flat();
  const report = walk({ ...shippedLikeQuiz, questions });

  it('says so, and what is not proved', () => {
    assert.equal(report.walked, undefined);
    assert.ok(report.unproved.includes('how often each result leads'));
  });

  it('still shows what the questions and rules alone can prove', () => {
    const [first, ...rest] = questions;
    const broken = {
      ...first!,
      options: first!.options.map((option) => ({ ...option, skip: ['shape-9'], points: { group: 1 } })),
    };
    const ids = walk({ ...shippedLikeQuiz, questions: [broken, ...rest] }).findings.map(({ id }) => id);
    assert.deepEqual(ids, ['unreached-question', 'unequal-maximum']);
  });
});
