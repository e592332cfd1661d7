import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compileFolder } from '../compiler/compile.js';
import { temporaryFolder, type } from './fixtures/fake-terminal.js';

const flags: Record<string, string[]> = {
  story: ['--title', 'A walk by the canal'],
  myth: [
    '--title',
    'You can start while you wait',
    '--myth',
    'You have to wait first',
    '--source',
    'Peer support',
    '--url',
    'https://www.mind.org.uk',
  ],
  contact: [
    '--title',
    'Elm Road Line',
    '--nation',
    'gb-sct',
    '--call',
    '0131 496 0000',
    '--source',
    'https://elm.example/contact',
  ],
  question: ['--title', 'How would you like it set up?', '--id', 'set-up'],
  result: ['--title', 'You might like a walk', '--name', 'A walk with someone'],
  guide: ['--title', 'Before your first visit'],
};
const written: Record<string, string> = {
  story: 'stories/a-walk-by-the-canal.md',
  myth: 'myths/you-can-start-while-you-wait.md',
  contact: 'contacts/gb-sct/elm-road-line.md',
  question: 'quiz/questions/set-up.md',
  result: 'quiz/results/a-walk-with-someone.md',
  guide: 'guides/before-your-first-visit.md',
};

describe('peer-support new', () => {
  for (const kind of Object.keys(flags)) {
    it(`writes a ${kind} that the check accepts, and says what to do next`, async (test) => {
      const folder = copyContent(test);
      const { code, said } = await type(['new', kind, ...flags[kind]!, '--yes', '--folder', folder]);
      assert.equal(code, 0);
      const file = join(folder, 'en', written[kind]!);
      assert.match(said, new RegExp(`Written: .*${written[kind]}[^]*1\\. Open[^]*Check it: `));
      assert.deepEqual(mistakesIn(folder, file), []);
    });

    it(`has a remark above each field of a ${kind}`, async (test) => {
      const folder = copyContent(test);
      await type(['new', kind, ...flags[kind]!, '--yes', '--folder', folder]);
      const lines = readFileSync(join(folder, 'en', written[kind]!), 'utf8')
        .split('\n---')[0]!
        .split('\n');
      const fields = lines.filter((line) => /^[a-z-]+:/.test(line));
      assert.ok(fields.length > 3);
      for (const field of fields) assert.match(lines[lines.indexOf(field) - 1]!, /^# ./, field);
    });
  }

  describe('when it asks', () => {
    it('takes answers one by one, asks again after one it cannot use, and takes the usual for an empty one', async (test) => {
      const folder = copyContent(test);
      const answers = ['A chair by the window', 'crowd', 'group, informal', '', 'the death of a friend'];
      const { code, asked } = await type(['new', 'story', '--folder', folder], answers);
      assert.equal(code, 0);
      assert.match(asked, /"crowd" isn’t one of the choices\./);
      const text = readFileSync(join(folder, 'en/stories/a-chair-by-the-window.md'), 'utf8');
      assert.match(text, /^kinds-of-support: \[group, informal\]$/m);
      assert.match(text, /^# situation: grief$/m);
      assert.match(text, /^content-note: This story mentions the death of a friend\.$/m);
    });

    it('does not ask what a flag has answered', async (test) => {
      const folder = copyContent(test);
      const { asked } = await type(['new', 'guide', '--folder', folder, '--title', 'First visit'], ['It is short.']);
      assert.doesNotMatch(asked, /heading of the page/);
      assert.match(asked, /What is it about\?/);
    });

    it('writes nothing when the answers end early', async (test) => {
      const folder = copyContent(test);
      const { code, complained } = await type(['new', 'myth', '--folder', folder], ['You can stop']);
      assert.equal(code, 2);
      assert.match(complained, /^There were no more answers, so nothing was written\./);
      assert.equal(readdirSync(join(folder, 'en/myths')).includes('you-can-stop.md'), false);
    });
  });

  describe('when it cannot', () => {
    const refusals: [name: string, words: string[], expected: RegExp][] = [
      ['no kind is named', [], /What would you like to start\?\nWrite one of: story, myth/],
      ['the kind is not known', ['storry'], /nothing to start that is called "storry"\.\nDid you mean "story"\?/],
      ['a flag is not known', ['story', '--titel', 'x'], /no flag called --titel\.\nDid you mean --title\?/],
      ['a flag has no value', ['story', '--title', '--yes'], /--title needs a value after it/],
      ['a word stands alone', ['story', 'Two', 'prams'], /not clear what "Two" is\.\nGive a title like this/],
      [
        'a needed answer is missing',
        ['story', '--yes'],
        /^One thing’s still missing:\n {2}--title "…" {2}What is the story called\?\nAdd it to the command\.$/,
      ],
      [
        'a value is not one of the words',
        ['myth', '--title', 'x', '--grade', 'sure', '--yes'],
        /--grade cannot be used as it is/,
      ],
      [
        'an address is not whole',
        ['contact', '--title', 'x', '--source', 'elm.example', '--yes'],
        /Copy the whole address/,
      ],
      [
        'a contact cannot be reached',
        ['contact', '--title', 'x', '--nation', 'ie', '--source', 'https://elm.example', '--yes'],
        /Nothing was written\./,
      ],
      [
        'the title makes no name',
        ['guide', '--title', '日本', '--yes'],
        /No file name can be made from this title\.\nChoose one/,
      ],
      [
        'the name is no name',
        ['guide', '--title', 'x', '--id', 'My Guide', '--yes'],
        /"My Guide" cannot be the name of a file\.\n.*--id my-guide/,
      ],
      ['there is no such language', ['guide', '--title', 'x', '--language', 'cy', '--yes'], /not clear which language/],
    ];
    for (const [name, words, expected] of refusals) {
      it(`says what to do where ${name}, and writes nothing`, async (test) => {
        const folder = copyContent(test);
        const before = listFiles(folder);
        const { code, complained } = await type(['new', ...words, ...(words.length > 0 ? ['--folder', folder] : [])]);
        assert.equal(code, 2);
        assert.match(complained, expected);
        assert.deepEqual(listFiles(folder), before);
      });
    }

    it('never writes over a file', async (test) => {
      const folder = copyContent(test);
      const file = join(folder, 'en/stories/two-prams.md');
      const before = readFileSync(file, 'utf8');
      const { code, complained } = await type(['new', 'story', '--title', 'Two prams', '--yes', '--folder', folder]);
      assert.equal(code, 2);
      assert.match(
        complained,
        /There is already a file called .*two-prams\.md, so nothing was written\.\nChoose another name with --id\./,
      );
      assert.equal(readFileSync(file, 'utf8'), before);
    });

    it('says so where the folder is not there', async () => {
      const { code, complained } = await type(['new', 'story', '--title', 'x', '--yes', '--folder', '/nowhere/at-all']);
      assert.equal(code, 2);
      assert.match(complained, /There is no folder called "\/nowhere\/at-all" here\./);
    });
  });

  it('keeps any sign in a title as it was typed', async (test) => {
    const folder = copyContent(test);
    const title = `Yes: no #1 'or' "two" \\ & * {x} [y] @z %`;
    await type(['new', 'guide', '--title', title, '--id', 'odd', '--yes', '--folder', folder]);
    const [content] = compileFolder({ folder, today: '2026-11-28' }).contents;
    const guide = content?.all('guide').find(({ id }) => id === 'odd');
    assert.equal(guide?.value.value.title, title);
  });

  it('tells a charity how to add a question to the list, which is in a file of ours', async (test) => {
    const folder = join(temporaryFolder(test), 'elm-road');
    await type(['init', folder]);
    const { said } = await type(['new', 'question', '--title', 'Do you like tea?', '--yes', '--folder', folder]);
    assert.match(
      said,
      /3\. You have no quiz\/quiz\.md yet, so ours is used\. Make the file .*elm-road\/en\/quiz\/quiz\.md\./,
    );
    const [, list] = /\n {5}questions: \[(.*)\]\n/.exec(said) ?? [];
    const ours = readFileSync('content/en/quiz/quiz.md', 'utf8');
    assert.ok(list && ours.includes(`questions: [${list}]`));
    const quiz = `---\nreworded-from: ours\nquestions: [${list}, do-you-like-tea]\n---\n`;
    writeFileSync(join(folder, 'en/quiz/quiz.md'), quiz);
    const again = await type(['new', 'question', '--title', 'Or cake?', '--yes', '--folder', folder]);
    assert.doesNotMatch(again.said, /so ours is used/);
    const checked = await type(['check', folder]);
    assert.match(checked.said, /"or-cake" isn’t in the list/);
    assert.doesNotMatch(checked.said, /"do-you-like-tea" isn’t in the list/);
  });

  it('finds the next free place in the order of a charity’s folder, after ours', async (test) => {
    const folder = join(temporaryFolder(test), 'elm-road');
    await type(['init', folder]);
    await type(['new', 'myth', ...flags['myth']!, '--yes', '--folder', folder]);
    const text = readFileSync(join(folder, 'en', written['myth']!), 'utf8');
    const ours = readdirSync('content/en/myths').length;
    assert.match(text, new RegExp(`^order: ${ours + 1}$`, 'm'));
  });
});

function copyContent(test: { after: (done: () => void) => void }): string {
  const folder = join(temporaryFolder(test), 'content');
  mkdirSync(folder);
  cpSync('content/en', join(folder, 'en'), { recursive: true });
  writeFileSync(join(folder, 'README.md'), '# Ours\n');
  return folder;
}

/** A question that is not asked yet, and a result that no answer leads to, are not finished, and the check says so. */
function mistakesIn(folder: string, file: string): string[] {
  return compileFolder({ folder, today: '2026-11-28' })
    .problems.filter((problem) => problem.file.endsWith(file.slice(folder.length)))
    .filter(({ rule }) => !/^(?:unlisted-question|quiz-walk-.*|starter-text)$/.test(rule))
    .map(({ line, message }) => `${line}: ${message}`);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true }).map(String).sort();
}

describe('peer-support new translation', () => {
  const start = (folder: string, of: string) =>
    type(['new', 'translation', '--of', of, '--language', 'cy', '--folder', folder]);

  it('writes a line for each thing to translate, with the English above it and no facts', async (test) => {
    const folder = copyContent(test);
    writeFileSync(join(folder, 'en/contacts/ie/elm-road.md'), elmRoad);
    const { code, said } = await start(folder, 'contacts/ie/elm-road');
    assert.equal(code, 0);
    assert.match(
      said,
      /^Written: .*cy\/contacts\/ie\/elm-road\.md\n\nWhat to do next:\n {2}1\. Open .*\n {2}2\. Write each line/,
    );
    assert.equal(
      readFileSync(join(folder, 'cy/contacts/ie/elm-road.md'), 'utf8'),
      `---
# In English: Elm Road
name:
channels:
  - way: call
    # In English: You may hear music.
    note:
# In English: Not for emergencies.
limits:
# The text, in English:
# Somebody to talk to.
---

`,
    );
  });

  it('is told of each line that is still empty', async (test) => {
    const folder = copyContent(test);
    await start(folder, 'quiz/questions/safety');
    const { problems } = compileFolder({ folder, today: '2026-11-28' });
    const told = problems
      .filter(({ file }) => file.endsWith('cy/quiz/questions/safety.md'))
      .map(({ message }) => message);
    assert.ok(told.includes('"question" is empty.'));
    assert.ok(told.includes('"options, item 1, text" is empty.'));
    assert.ok(!told.some((message) => message.includes('interrupt')));
  });

  const refusals: [what: string, args: string[], expected: RegExp][] = [
    [
      'a file that is not there',
      ['--of', 'myths/none', '--language', 'cy'],
      /There is no file called .*en\/myths\/none\.md/,
    ],
    ['no language', ['--of', 'wording'], /Which language is it in\?[^]*--language cy/],
    ['English', ['--of', 'wording', '--language', 'en'], /what a translation starts from/],
    ['no file', ['--language', 'cy'], /Which file are these the words of\?/],
    [
      'a file of facts alone',
      ['--of', 'quiz/scenarios', '--language', 'cy'],
      /There are no words in quiz\/scenarios\.md/,
    ],
  ];
  for (const [what, args, expected] of refusals)
    it(`refuses ${what}`, async (test) => {
      const { code, said, complained } = await type(['new', 'translation', ...args, '--folder', copyContent(test)]);
      assert.notEqual(code, 0);
      assert.match(said + complained, expected);
    });
});

const elmRoad = `---
name: Elm Road
countries: [IE]
urgency: support
channels:
  - call: 116 123
    note: You may hear music.
hours: always
limits: Not for emergencies.
source: https://elm-road.example
checked-on: 2026-11-21
checked: page
---
Somebody to talk to.
`;
