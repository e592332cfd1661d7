import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Quiz } from '../content-model/quiz.js';
import { decide, isInterrupting } from './decide.js';
import { shippedLikeQuiz as quiz } from './fixtures/shipped-like-quiz.js';
import { outcome, type Outcome } from './outcome.js';

function outcomeOf(answers: Record<string, string>, offerTaken = false): Outcome {
  return outcome(quiz, Object.fromEntries(Object.entries(answers).map(([id, option]) => [id, [option]])), offerTaken);
}

function decideOn(points: [number, number, number, number], other: Quiz = quiz) {
  return decide(other, {
    signals: new Set(),
    points: Object.fromEntries(quiz.scored.map((id, i) => [id, points[i] ?? 0])),
  });
}

describe('the rules', () => {
  it('put urgent help first, whatever else was chosen', () => {
    const found = outcomeOf({ safety: 'unsafe', looking: 'treatment', 'other-support': 'wants-it' });
    assert.deepEqual(found.leads, ['urgent-help']);
    assert.equal(found.ledBy, 'rule');
    assert.deepEqual(found.laterIdeas, []);
  });

  it('still show the ideas for when one is safe', () => {
    assert.deepEqual(outcomeOf({ safety: 'unsafe', sharing: 'writing' }).laterIdeas, ['online-moderated']);
  });

  it('start with “not right now” when two of three are true', () => {
    assert.deepEqual(outcomeOf({ safety: 'hard', listening: 'too-much' }).leads, ['not-right-now']);
    assert.deepEqual(outcomeOf({ safety: 'hard', sharing: 'not-now' }).leads, ['not-right-now']);
  });

  it('do not start with “not right now” when one is true', () => {
    assert.equal(outcomeOf({ safety: 'hard', sharing: 'small-group' }).ledBy, 'points');
  });

  it('put “not right now” before a professional', () => {
    const found = outcomeOf({ safety: 'hard', sharing: 'not-now', 'other-support': 'wants-it' });
    assert.deepEqual(found.leads, ['not-right-now']);
  });

  it('start with a professional when treatment or a professional was asked for', () => {
    assert.deepEqual(outcomeOf({ looking: 'treatment' }).leads, ['professional-first']);
    assert.deepEqual(outcomeOf({ 'other-support': 'wants-it' }).leads, ['professional-first']);
  });

  it('add how it fits around other support to whatever leads', () => {
    assert.deepEqual(outcomeOf({ sharing: 'writing', 'other-support': 'waiting' }).also, ['alongside']);
    assert.deepEqual(outcomeOf({ safety: 'unsafe', 'other-support': 'has-it' }).also, ['alongside']);
  });

  it('still show the highest match, for later', () => {
    assert.deepEqual(outcomeOf({ sharing: 'writing', 'other-support': 'wants-it' }).laterIdeas, ['online-moderated']);
  });

  it('show nothing for later when nothing was scored', () => {
    assert.deepEqual(outcomeOf({ looking: 'treatment' }).laterIdeas, []);
  });

  it('show equal matches for later as equal', () => {
    const found = outcomeOf({ shape: 'regular', 'other-support': 'wants-it' });
    assert.deepEqual(found.laterIdeas, ['one-to-one', 'group']);
  });
});

describe('a wish', () => {
  const wishing: Quiz = {
    ...quiz,
    questions: quiz.questions.map((question) => ({
      ...question,
      options: question.options.map((option) =>
        option.id === 'one-person' || option.id === 'in-person' || option.id === 'wants-it'
          ? { ...option, signals: [option.id] }
          : option,
      ),
    })),
    lead: [
      { result: 'urgent-help', whenAny: ['unsafe'] },
      { result: 'not-right-now', whenAtLeast: 2, of: ['hard', 'too-much'], unlessAny: ['one-person'] },
    ],
    asked: [
      { result: 'professional-first', whenAny: ['wants-it'] },
      { result: 'one-to-one', whenAny: ['one-person'] },
    ],
    ruledOut: [
      { result: 'online-moderated', whenAny: ['in-person', 'too-much'] },
      { result: 'group', whenAny: ['too-much'] },
    ],
  };
  const found = (answers: Record<string, string>) =>
    outcome(wishing, Object.fromEntries(Object.entries(answers).map(([id, option]) => [id, [option]])), false);

  it('is shown beside what leads, with its reason', () => {
    const { leads, asked, reasons } = found({ safety: 'unsafe', 'other-support': 'wants-it' });
    assert.deepEqual(leads, ['urgent-help']);
    assert.deepEqual(asked, ['professional-first']);
    assert.deepEqual(
      reasons['professional-first']?.map(({ because }) => because),
      ['you chose wants-it'],
    );
  });

  it('is not shown a second time where it leads or is another idea', () => {
    assert.deepEqual(found({ sharing: 'one-person' }).asked, []);
    assert.deepEqual(found({ safety: 'unsafe', sharing: 'one-person' }).laterIdeas, ['one-to-one']);
    assert.deepEqual(found({ safety: 'unsafe', sharing: 'one-person' }).asked, []);
  });

  it('is shown where others have far more points', () => {
    const { leads, asked } = found({
      sharing: 'one-person',
      shape: 'relaxed',
      privacy: 'not',
      looking: 'part-of-something',
    });
    assert.deepEqual(leads, ['informal']);
    assert.deepEqual(asked, ['one-to-one']);
  });

  it('against a kind keeps it from leading, and from being another idea', () => {
    const { leads, secondIdeas } = found({ sharing: 'writing', where: 'in-person', looking: 'read-first' });
    assert.deepEqual(leads, ['group']);
    assert.deepEqual(secondIdeas, ['informal']);
  });

  it('against a kind leaves it out where all are shown because nothing was scored', () => {
    const { leads, ledBy } = outcome(
      { ...wishing, scored: ['group', 'online-moderated'] },
      { listening: ['too-much'] },
      false,
    );
    assert.equal(ledBy, 'nothing');
    assert.deepEqual(leads, ['group', 'online-moderated']);
    assert.deepEqual(
      decide({ ...wishing, scored: ['group', 'informal'] }, { signals: new Set(['too-much']), points: {} }).leads,
      ['informal'],
    );
  });

  it('keeps a rule from holding where the rule says so', () => {
    assert.deepEqual(found({ safety: 'hard', listening: 'too-much' }).leads, ['not-right-now']);
    assert.deepEqual(found({ safety: 'hard', listening: 'too-much', sharing: 'one-person' }).leads, ['one-to-one']);
  });
});

describe('the points', () => {
  it('put the highest first', () => {
    assert.deepEqual(decideOn([1, 9, 2, 3]).leads, ['group']);
  });

  it('lead with a single one, where nothing else was scored', () => {
    const found = decideOn([0, 1, 0, 0]);
    assert.deepEqual(found.leads, ['group']);
    assert.equal(found.ledBy, 'points');
  });

  it('show equal scores as equal, in the order of the quiz', () => {
    assert.deepEqual(decideOn([5, 1, 5, 0]).leads, ['one-to-one', 'online-moderated']);
  });

  it('show all four as equal when nothing was scored', () => {
    const found = decideOn([0, 0, 0, 0]);
    assert.deepEqual(found.leads, quiz.scored);
    assert.equal(found.ledBy, 'nothing');
  });

  it('show a second idea 2 points behind, and none 3 behind', () => {
    assert.deepEqual(decideOn([9, 7, 0, 0]).secondIdeas, ['group']);
    assert.deepEqual(decideOn([9, 6, 0, 0]).secondIdeas, []);
  });

  it('show at most two ideas, the closer one', () => {
    assert.deepEqual(decideOn([9, 7, 8, 0]).secondIdeas, ['online-moderated']);
  });

  it('let the order of the quiz choose between two that are equally close', () => {
    assert.deepEqual(decideOn([9, 8, 0, 8]).secondIdeas, ['group']);
  });

  it('show at most three if the top is a tie', () => {
    assert.deepEqual(decideOn([9, 9, 8, 8]).secondIdeas, ['online-moderated']);
  });

  it('show no second idea beside a tie of three, and cut no tie short', () => {
    assert.deepEqual(decideOn([9, 9, 9, 8]).secondIdeas, []);
    assert.deepEqual(decideOn([3, 3, 3, 3]).leads, quiz.scored);
  });

  it('show no second idea that no answer speaks for', () => {
    assert.deepEqual(decideOn([2, 0, 0, 0]).secondIdeas, []);
    assert.deepEqual(decideOn([2, 1, 0, 0]).secondIdeas, ['group']);
    assert.deepEqual(decide(quiz, { signals: new Set(), points: { group: 2 } }).secondIdeas, []);
  });
});

describe('a result that is shown at once, in place', () => {
  it('is the one that an answer interrupts for, and no other', () => {
    const results = ['urgent-help', 'not-right-now', 'professional-first', 'alongside', ...quiz.scored];
    assert.deepEqual(
      results.filter((result) => isInterrupting(quiz, result)),
      ['urgent-help'],
    );
  });
});

describe('the reasons', () => {
  it('are up to three answers that gave most points, in the order of the questions', () => {
    const found = outcomeOf({
      looking: 'part-of-something',
      sharing: 'small-group',
      where: 'in-person',
      privacy: 'not',
      shape: 'doing',
    });
    assert.deepEqual(
      found.reasons['group']?.map(({ option }) => option),
      ['part-of-something', 'small-group', 'in-person'],
    );
  });

  it('are the answers that made a rule hold', () => {
    const found = outcomeOf({ safety: 'hard', sharing: 'not-now', looking: 'part-of-something' });
    assert.deepEqual(
      found.reasons['not-right-now']?.map(({ option }) => option),
      ['hard', 'not-now'],
    );
  });

  it('are given for second and later ideas and for what is added', () => {
    const found = outcomeOf({ sharing: 'writing', 'other-support': 'waiting', looking: 'treatment' }, true);
    assert.deepEqual(Object.keys(found.reasons).sort(), ['alongside', 'online-moderated', 'professional-first']);
    assert.deepEqual(found.reasons['online-moderated'], [
      { question: 'sharing', option: 'writing', because: 'you chose writing' },
    ]);
  });

  it('leave out answers off the path', () => {
    const found = outcomeOf({ sharing: 'not-now', listening: 'too-much' });
    assert.deepEqual(
      found.reasons['informal']?.map(({ option }) => option),
      ['not-now'],
    );
  });

  it('are none where nothing was scored', () => {
    assert.deepEqual(outcomeOf({}).reasons['group'], []);
  });
});

describe('questions that were put off', () => {
  it('count only when the offer was taken up', () => {
    const answers = { looking: 'treatment', sharing: 'writing' };
    assert.equal(outcomeOf(answers).points['online-moderated'], 0);
    assert.equal(outcomeOf(answers, true).points['online-moderated'], 3);
  });
});

describe('ids that every object inherits a property for', () => {
  const ids = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
  const renamed = (text: string) => quiz.scored.reduce((all, id, i) => all.replaceAll(`"${id}"`, `"${ids[i]}"`), text);
  const other = JSON.parse(renamed(JSON.stringify(quiz))) as Quiz;

  it('count points like any other', () => {
    const found = outcome(other, { sharing: ['writing'] }, false);
    const usual = outcome(quiz, { sharing: ['writing'] }, false);
    assert.deepEqual(JSON.stringify(found), renamed(JSON.stringify(usual)));
  });

  it('are no answers where nobody has answered', () => {
    const [question] = quiz.questions;
    const asked = { ...quiz, questions: [{ ...question!, id: 'constructor' }] };
    assert.equal(outcome(asked, {}, false).ledBy, 'nothing');
    assert.equal(outcome({ ...quiz, scored: ['constructor'] }, {}, false).points['constructor'], 0);
  });
});
