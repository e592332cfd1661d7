import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTexts, smallLibrary, type Texts } from '../fixtures/small-library.js';
import { smallQuiz } from '../fixtures/small-quiz.js';

const library: Texts = { ...smallLibrary(), ...smallQuiz() };
const guide =
  '---\ntitle: What it is\nintro: People help each other.\nnext:\n  - Ask what there is near you.\norder: 1\nreviewed-on: 2026-11-21\nreview-by: 2028-11-21\n---\nYou choose.\n';

/** What the rule says once some words of one file speak of suicide. */
function findAfter(file: string, from: string, to: string, texts: Texts = library): string[] {
  const text = String(texts[file]);
  assert.ok(text.includes(from));
  const { problems, contents } = compileTexts({ ...texts, [file]: text.replace(from, to) });
  assert.ok(contents[0]!.segments.some(({ words }) => words.includes('suicide')));
  return problems.filter(({ rule }) => rule === 'crisis-needs-help').map(({ message }) => message);
}

describe('words about suicide', () => {
  for (const [where, file, from, to] of [
    ['a contact', 'contacts/ie/listeners.md', 'Somebody to talk to', 'If you think of suicide, somebody to talk to'],
    [
      'a nation',
      'contacts/ie/nation.md',
      'time-name: Irish time',
      'time-name: Irish time\ngap: Nobody counts suicide.',
    ],
    ['the words of the widgets', 'wording.md', "'Words ", "'Words about suicide "],
    ['the quiz', 'quiz/quiz.md', 'You can answer', 'If you think of suicide, you can answer'],
    ['a question', 'quiz/questions/safety.md', 'How are things?', 'Do you think of suicide?'],
    ['a result', 'quiz/results/group.md', 'You choose how', 'If you think of suicide, you choose how'],
  ] as const)
    it(`need no more help beside them in ${where}, which is the way to help or has it on every screen`, () => {
      assert.deepEqual(findAfter(file, from, to), []);
    });

  const texts: Texts = { ...library, 'guides/what-it-is.md': guide };
  const inGuide = (words: string) => findAfter('guides/what-it-is.md', 'You choose.', words, texts);

  it('need it in a guide', () => {
    assert.deepEqual(inGuide('Some people think of suicide.'), [
      'This says "suicide" and doesn’t say where to get help.',
    ]);
    assert.deepEqual(inGuide('Some people think of suicide.\n\nThere is urgent help at any hour.'), []);
  });
});
