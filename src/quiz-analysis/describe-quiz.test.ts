import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeQuiz, describeWalk } from './describe-quiz.js';
import { shippedLikeQuiz as quiz } from '../quiz-engine/fixtures/shipped-like-quiz.js';
import { walk } from './walk.js';

describe('the outline of a quiz', () => {
  const lines = describeQuiz(quiz);

  it('numbers the questions', () => {
    assert.ok(lines.includes('3. How do you feel about sharing what you have been through?'));
  });

  it('says what each answer does', () => {
    assert.ok(lines.includes('   - not now → informal +2; says “no-sharing”; leaves out listening'));
    assert.ok(lines.includes('   - unsafe → says “unsafe”; shows urgent-help at once'));
  });

  it('says which question is one more, and takes several answers', () => {
    assert.ok(lines.some((line) => line.endsWith('(one more, if you like; several may be chosen)')));
  });

  it('says which questions an answer leaves for later', () => {
    const later = 'sharing, listening, where, privacy, shape';
    assert.ok(lines.includes(`   - treatment → says “treatment”; offers ${later} afterwards`));
  });

  it('says what decides where no rule does', () => {
    assert.ok(
      lines.includes(
        '  4. Otherwise most points lead, among one-to-one, group, online-moderated, informal. Equal points lead together.',
      ),
    );
  });

  it('says the rules by the words of the answers', () => {
    assert.ok(lines.includes('  2. not-right-now, if 2 or more of these were said: “hard”; “not now”; “too much”.'));
  });
});

describe('the report of a walk', () => {
  it('says how many answer sets and paths there are, and how results share them', () => {
    const lines = describeWalk(walk(quiz));
    assert.equal(lines[0], '230,400 answer sets, along 201,620 paths');
    assert.ok(lines.includes('  online-moderated: 30.9 %'));
    assert.equal(lines.at(-1), 'Answers that change nothing in the result: shared.');
  });

  it('is silent on answers that change nothing where there are none', () => {
    const questions = quiz.questions.filter(({ id }) => id !== 'shared');
    assert.ok(
      !describeWalk(walk({ ...quiz, questions })).some((line) => line.startsWith('Answers that change nothing')),
    );
  });

  it('says nought of 100 where points decide nothing', () => {
    const lead = [{ result: 'urgent-help', whenAtLeast: 0, of: ['unsafe'] }];
    assert.ok(describeWalk(walk({ ...quiz, lead })).includes('Ties at the top, where points decide: 0 (0.0 %).'));
  });

  it('says what is not proved of a quiz too large to walk', () => {
    const lines = describeWalk({
      sets: 10_000_000,
      findings: [],
      immaterial: [],
      skippable: [],
      unproved: ['how often each result leads'],
    });
    assert.deepEqual(lines, [
      '10,000,000 answer sets: too many to walk whole. This was proved from the questions and rules alone.',
      'Not proved: how often each result leads.',
    ]);
  });
});
