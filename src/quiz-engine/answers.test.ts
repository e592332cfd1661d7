import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Question } from '../content-model/quiz.js';
import { chosenOptions, hasAnswer, toggleOption, withAnswer } from './answers.js';

const one: Question = {
  id: 'one',
  question: 'One?',
  options: [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
  ],
};
const many: Question = {
  id: 'many',
  question: 'Many?',
  several: true,
  options: [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
    { id: 'none', text: 'No preference', exclusive: true },
  ],
};

describe('ticking an option', () => {
  it('replaces the other where one may be chosen', () => {
    assert.deepEqual(toggleOption(one, ['a'], 'b'), ['b']);
  });

  it('adds to the others where several may be chosen', () => {
    assert.deepEqual(toggleOption(many, ['a'], 'b'), ['a', 'b']);
  });

  it('takes a ticked option away again', () => {
    assert.deepEqual(toggleOption(many, ['a', 'b'], 'a'), ['b']);
  });

  it('clears the others when it is exclusive', () => {
    assert.deepEqual(toggleOption(many, ['a', 'b'], 'none'), ['none']);
  });

  it('clears an exclusive option when it is another', () => {
    assert.deepEqual(toggleOption(many, ['none'], 'a'), ['a']);
  });
});

describe('an answer', () => {
  it('holds options in the order of the question', () => {
    assert.deepEqual(withAnswer({}, many, ['b', 'a']), { many: ['a', 'b'] });
  });

  it('leaves out options the question does not have', () => {
    assert.deepEqual(withAnswer({}, many, ['b', 'z']), { many: ['b'] });
  });

  it('is gone when nothing is chosen', () => {
    assert.deepEqual(withAnswer({ many: ['a'], one: ['a'] }, many, []), { one: ['a'] });
  });

  it('holds one option where one may be chosen', () => {
    assert.deepEqual(withAnswer({}, one, ['a', 'b']), { one: ['a'] });
  });
});

describe('what was chosen', () => {
  it('is nothing for a question without an answer', () => {
    assert.deepEqual(chosenOptions(many, {}), []);
    assert.equal(hasAnswer({}, 'many'), false);
    assert.equal(hasAnswer({ many: [] }, 'many'), false);
  });

  it('is the options in the order of the question', () => {
    assert.deepEqual(
      chosenOptions(many, { many: ['b', 'a'] }).map(({ id }) => id),
      ['a', 'b'],
    );
    assert.equal(hasAnswer({ many: ['a'] }, 'many'), true);
  });
});
