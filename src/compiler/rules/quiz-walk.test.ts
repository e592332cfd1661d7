import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTexts, shippedQuiz, smallLibrary, type Texts } from '../fixtures/small-library.js';
import type { Content } from '../parse/content.js';
import type { Problem } from '../report/problem.js';
import { walkContent } from './walk-content.js';

const library: Texts = { ...smallLibrary(), ...shippedQuiz() };

/** What the quiz rules find once some words of one file are others. */
function findAfter(file: string, from: string | RegExp, to: string, more: Texts = {}): Problem[] {
  const text = String(library[`quiz/${file}`]);
  const changed = text.replace(from, to);
  assert.notEqual(changed, text);
  const { problems } = compileTexts({ ...library, ...more, [`quiz/${file}`]: changed });
  return problems.filter(({ rule }) => rule.startsWith('quiz-'));
}

/** Where one rule's first finding points to: `file:line`, with the words of that line. */
function placeOf(problems: Problem[], rule: string): string {
  const found = problems.find((problem) => problem.rule === rule);
  assert.ok(found, `${rule} is not among ${problems.map((problem) => problem.rule).join(', ')}`);
  const text = found.excerpt ?? '';
  return `${found.file.replace('content/en/quiz/', '')}: ${text.trim()}`;
}

describe('the quiz that ships', () => {
  it('has nothing wrong with it as a whole, and its scenarios end as they say', () => {
    const { problems } = compileTexts(library);
    assert.deepEqual(
      problems.filter(({ rule }) => rule.startsWith('quiz-')),
      [],
    );
  });
});

describe('walking the quiz', () => {
  const content = (texts: Texts) => compileTexts(texts).contents[0] as Content;

  it('is not done again after an edit of another file', () => {
    const story = Object.keys(library).find((path) => path.startsWith('stories/'));
    const other = { ...library, ...(story && { [story]: `${String(library[story])}\nOne more sentence.\n` }) };
    assert.ok(walkContent(content(library)));
    assert.equal(walkContent(content(other)), walkContent(content(library)));
  });

  it('is done again after an edit of the quiz', () => {
    const question = String(library['quiz/questions/where.md']).replace('How would you like', 'How do you want');
    assert.notEqual(
      walkContent(content({ ...library, 'quiz/questions/where.md': question })),
      walkContent(content(library)),
    );
  });
});

describe('a mistake in the quiz', () => {
  it('is shown at the question that nobody comes to', () => {
    const found = findAfter('questions/safety.md', /^( +)(text: .*)$/gm, '$1$2\n$1skip: [where]');
    assert.equal(
      placeOf(found, 'quiz-walk-unreached-question'),
      'questions/where.md: question: How would you like to connect?',
    );
  });

  it('is shown at the result that nobody is shown', () => {
    const outdoors = String(library['quiz/results/group.md']);
    const found = findAfter('quiz.md', 'second-idea-within: 2', 'second-idea-within: 1', {
      'quiz/results/outdoors.md': outdoors,
    });
    assert.match(placeOf(found, 'quiz-walk-unreached-result'), /^results\/outdoors\.md: headline: /);
  });

  it('is shown at the option that makes a question come round again', () => {
    const found = findAfter('questions/other-support.md', /( +)- id: fine\n/, '$1- id: fine\n$1  postpone: [safety]\n');
    assert.equal(placeOf(found, 'quiz-walk-loop'), 'questions/other-support.md: - id: fine');
  });

  it('is shown at the option that skips its own question', () => {
    const found = findAfter('questions/where.md', /( +)- id: either\n/, '$1- id: either\n$1  skip: [where]\n');
    assert.equal(placeOf(found, 'quiz-walk-skip-self'), 'questions/where.md: - id: either');
  });

  it('is shown at the rule that can never hold', () => {
    const found = findAfter('quiz.md', 'when-at-least: 2', 'when-at-least: 4');
    assert.equal(placeOf(found, 'quiz-walk-rule-never'), 'quiz.md: - result: not-right-now');
  });

  it('is shown at the rule that always holds', () => {
    const found = findAfter('quiz.md', 'when-at-least: 2', 'when-at-least: 0');
    assert.equal(placeOf(found, 'quiz-walk-rule-always'), 'quiz.md: - result: not-right-now');
  });

  it('is shown at the result without a reason, with the path', () => {
    const found = findAfter('questions/safety.md', /\n +because: you might .*/, '');
    assert.match(placeOf(found, 'quiz-walk-no-reason'), /^results\/urgent-help\.md: headline: /);
    const { shownBy } = found.find(({ rule }) => rule === 'quiz-walk-no-reason')!;
    assert.equal(shownBy?.[0], 'How are things for you right now? — I might not be able to keep myself safe');
  });

  it('is shown at the kind of support that cannot reach as many points', () => {
    const found = findAfter('questions/shape.md', 'informal: 3', 'informal: 1');
    assert.match(placeOf(found, 'quiz-walk-unequal-maximum'), /^results\/informal\.md: headline: /);
  });

  it('is shown at the kinds of support that lead too seldom and too often', () => {
    const found = findAfter(
      'questions/sharing.md',
      /points: \{ (.*) \}/g,
      'points: { $1, group: 3 }'.replace('$1', 'one-to-one: 0'),
    );
    assert.match(placeOf(found, 'quiz-walk-share-high'), /^results\/group\.md: headline: /);
    assert.match(
      placeOf(found, 'quiz-walk-share-low'),
      /^results\/(one-to-one|online-moderated|informal)\.md: headline: /,
    );
  });

  it('is told once, as a misspelt name, where a rule names a result that is not there', () => {
    const text = String(library['quiz/quiz.md']).replace('result: alongside', 'result: alongsid');
    const { problems } = compileTexts({ ...library, 'quiz/quiz.md': text });
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
      ['unknown-reference'],
    );
  });
});

describe('a scenario that ends elsewhere', () => {
  it('is shown at its title, with the story of what happened', () => {
    const found = findAfter('scenarios.md', 'leads: [group]', 'leads: [informal]');
    assert.match(placeOf(found, 'quiz-scenario'), /^scenarios\.md: - title: /);
    const [first] = found;
    assert.match(first?.message ?? '', /What leads is expected to be informal, and is group\.$/);
    assert.match(first?.shownBy?.[0] ?? '', /^1\. How are things for you right now\?/);
  });
});

describe('a quiz too large to walk whole', () => {
  it('is told as a note that says what is not proved', () => {
    const options = Array.from(
      { length: 40 },
      (_, i) => `  - { id: more-${i}, text: More ${i}, because: you said more }`,
    );
    const longer = (file: string) => String(library[file]).replace('options:\n', `options:\n${options.join('\n')}\n`);
    const files = ['questions/privacy.md', 'questions/shape.md', 'questions/where.md'];
    const others = Object.fromEntries(files.map((file) => [`quiz/${file}`, longer(`quiz/${file}`)]));
    const { problems } = compileTexts({ ...library, ...others });
    const note = problems.find(({ rule }) => rule === 'quiz-walk-too-large');
    assert.equal(note?.severity, 'note');
    assert.equal(note?.shownBy?.[0], 'how often each result leads');
  });
});
