import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Scenario } from '../content-model/quiz.js';
import { shippedLikeQuiz as quiz } from '../quiz-engine/fixtures/shipped-like-quiz.js';
import { runScenario } from './run-scenario.js';

const writer: Scenario = {
  title: 'Finds writing easier, and is waiting for therapy',
  answers: { safety: ['ok'], sharing: ['writing'], where: ['in-writing'], 'other-support': ['waiting'] },
  leads: ['online-moderated'],
  also: ['alongside'],
  asked: [],
  secondIdeas: [],
  reasons: ['you chose writing'],
};

describe('an editor’s example', () => {
  it('passes when it ends as expected', () => {
    assert.deepEqual(runScenario(quiz, writer).differences, []);
    assert.equal(runScenario(quiz, writer).passes, true);
  });

  it('says what leads instead', () => {
    const run = runScenario(quiz, { ...writer, leads: ['group'] });
    assert.deepEqual(run.differences, ['What leads is expected to be group, and is online-moderated.']);
  });

  it('says what is added or missing', () => {
    assert.deepEqual(runScenario(quiz, { ...writer, also: [] }).differences, [
      'What is added is expected to be nothing, and is alongside.',
    ]);
    const ideas = runScenario(quiz, { ...writer, secondIdeas: ['group'] }).differences;
    assert.deepEqual(ideas, ['The other idea is expected to be group, and is nothing.']);
  });

  it('says which reason is not there', () => {
    const run = runScenario(quiz, { ...writer, reasons: ['you like tea'] });
    assert.deepEqual(run.differences, ['“You said you like tea” is expected among the reasons, and is not there.']);
  });

  it('says when an answer does not count, because its question is not asked', () => {
    const run = runScenario(quiz, {
      ...writer,
      answers: { ...writer.answers, sharing: ['not-now'], listening: ['fine'] },
    });
    assert.equal(run.differences[0], 'It answers “listening”, but that question is not asked on this path.');
  });

  it('says when a question or an option is not known', () => {
    const run = runScenario(quiz, { ...writer, answers: { ...writer.answers, shoes: ['red'], safety: ['okay'] } });
    assert.deepEqual(run.differences, [
      'It answers “safety” with “okay”, which is not one of its options.',
      'It answers “shoes”, but the quiz has no such question.',
    ]);
  });

  it('says when it takes up an offer that is not made', () => {
    const run = runScenario(quiz, { ...writer, takesUpOffer: true });
    assert.deepEqual(run.differences, ['It takes up the offer, but nothing is offered on this path.']);
  });

  it('says when it gives two answers to a question that takes one', () => {
    const run = runScenario(quiz, { ...writer, answers: { ...writer.answers, sharing: ['writing', 'listen'] } });
    assert.ok(run.differences.includes('It gives 2 answers to “sharing”, but only one can be chosen.'));
    const both = runScenario(quiz, { ...writer, answers: { ...writer.answers, shared: ['grief', 'carer'] } });
    assert.deepEqual(both.differences, []);
  });

  it('says how an end came about that no rule brings', () => {
    const end = (answers: Scenario['answers']) =>
      runScenario(quiz, { ...writer, answers }).story.filter((step) =>
        /Most points|Nothing was|A rule|Reasons/.test(step),
      );
    assert.deepEqual(end({ sharing: ['writing'] }), [
      '11. Most points lead to online-moderated.',
      '12. Reasons for online-moderated: you said you chose writing.',
    ]);
    assert.deepEqual(end({ shape: ['regular'] }), [
      '11. Most points are shared by one-to-one and group.',
      '12. Reasons for one-to-one: you said you chose regular.',
      '13. Reasons for group: you said you chose regular.',
    ]);
    assert.deepEqual(end({}), [
      '11. Nothing was scored, so all kinds are shown as equal: one-to-one and group and online-moderated and informal.',
    ]);
    assert.deepEqual(end({ safety: ['hard'], listening: ['too-much'] }).slice(0, 2), [
      '11. A rule leads to not-right-now, because of “hard” and “too-much”. For later there is one-to-one and informal.',
      '12. Reasons for not-right-now: you said you chose hard; you chose too-much.',
    ]);
  });

  it('says what is added, what is another idea, and that an offer was not taken up', () => {
    const { story } = runScenario(quiz, {
      ...writer,
      answers: { sharing: ['one-person'], 'other-support': ['waiting'], looking: ['not-sure'] },
    });
    assert.ok(
      story.includes('11. Most points lead to one-to-one. alongside is added. Another idea is informal.'),
      story.join('\n'),
    );
    const offered = runScenario(quiz, { ...writer, answers: { looking: ['treatment'] } }).story;
    assert.ok(offered.includes('4. The questions that waited are offered, and not taken up.'));
  });

  it('is told as a story, step by step', () => {
    const { story } = runScenario(quiz, {
      ...writer,
      answers: { looking: ['treatment'], 'other-support': ['fine'], sharing: ['writing'] },
      takesUpOffer: true,
    });
    assert.deepEqual(story, [
      '1. How are things for you right now? Skipped.',
      '2. What would help most at the moment? “treatment”',
      '3. Are you getting other support, or waiting for it? “fine”',
      '4. The questions that waited are offered, and taken up.',
      '5. How do you feel about sharing what you have been through? “writing”',
      '6. How would hearing about hard times be for you now? Skipped.',
      '7. How would you like to connect? Skipped.',
      '8. How much does it matter that people do not know who you are? Skipped.',
      '9. What sort of set-up suits you? Skipped.',
      '10. Would it help to meet people who share something particular with you? Skipped.',
      '11. The points are one-to-one 0, group 0, online-moderated 3, informal 0.',
      '12. A rule leads to professional-first, because of “treatment”. For later there is online-moderated.',
      '13. Reasons for professional-first: you said you chose treatment.',
      '14. Reasons for online-moderated: you said you chose writing.',
    ]);
  });
});
