import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import type { Library } from '../content-model/library.js';
import { compileContent } from '../compiler/charity/compile-content.js';
import { plainText } from '../content-model/plain-text.js';
import { temporaryFolder, type } from './fixtures/fake-terminal.js';

const base = {
  'en/about.md': readFileSync('content/en/about.md', 'utf8'),
  'en/wording.md': readFileSync('content/en/wording.md', 'utf8'),
  'en/myths/whole-story.md': readFileSync('content/en/myths/whole-story.md', 'utf8'),
};

describe('peer-support init', () => {
  it('makes a folder that checks and builds as it is, and asks where readers are to write', async (test) => {
    const folder = await makeFresh(test);
    assert.deepEqual(readdirSync(folder).sort(), ['charity.md', 'en']);
    const { code, said } = await type(['check', folder]);
    assert.equal(code, 0);
    assert.match(said, /^ {2}1 {2}warning {2}feedback$/m);
    assert.match(said, /^1 warning in 1 file\.$/m);
    assert.equal((await build(folder)).stories.length, shippedStories());
  });

  it('says how to add, replace, reword and hide', async (test) => {
    const { said } = await type(['init', join(temporaryFolder(test), 'elm-road')]);
    for (const word of ['Add', 'Replace', 'Reword', 'Hide']) assert.match(said, new RegExp(`^  ${word} `, 'm'));
    assert.match(said, /Add +npx peer-support new story[^]*Check it: +npx peer-support check/);
  });

  it('calls the charity by its folder unless told otherwise', async (test) => {
    const folder = await makeCharity(test);
    assert.match(readFileSync(join(folder, 'charity.md'), 'utf8'), /^name: Elm road$/m);
    const other = join(temporaryFolder(test), 'x');
    await type(['init', other, '--name', 'Elm: Road']);
    assert.match(readFileSync(join(other, 'charity.md'), 'utf8'), /^name: 'Elm: Road'$/m);
  });

  const refusals: [name: string, words: string[], expected: RegExp][] = [
    ['no name is given', [], /What should the folder be called\?/],
    ['two names are given', ['elm', 'road'], /only one folder[^]*init elm-road/],
    ['something of that name is there', ['src'], /There’s already something called "src", so nothing was written\./],
    [
      'we do not have the language',
      ['nothing-here-yet', '--language', 'xx'],
      /We don’t have any words in "xx" yet\.\nStart with one of: .*en/,
    ],
  ];
  for (const [name, words, expected] of refusals) {
    it(`says what to do where ${name}`, async () => {
      const { code, complained } = await type(['init', ...words]);
      assert.equal(code, 2);
      assert.match(complained, expected);
    });
  }
});

describe('a charity’s own words', () => {
  it('add what has a new name', async (test) => {
    const folder = await makeCharity(test);
    await type(['new', 'story', '--title', 'A bench in the sun', '--yes', '--folder', folder]);
    const file = join(folder, 'en/stories/a-bench-in-the-sun.md');
    const asWritten = readFileSync(file, 'utf8');
    assert.equal((await type(['build', folder, '--out', join(folder, 'out')])).code, 1);
    writeFileSync(file, asWritten.replace(/\n---\n[^]*$/, '\n---\n\nWe sat on a bench. We said little. It helped.\n'));
    const { stories } = await build(folder);
    assert.equal(stories.length, shippedStories() + 1);
    assert.equal(stories.at(-1)?.id, 'a-bench-in-the-sun');
  });

  it('stand in the place of ours under the same name', async (test) => {
    const text = base['en/myths/whole-story.md'].replace(/^fact: .*$/m, 'fact: You decide what to say');
    const folder = await makeCharity(test, { 'en/myths/whole-story.md': text });
    const { myths } = await build(folder);
    assert.equal(myths.find(({ id }) => id === 'whole-story')?.fact, 'You decide what to say');
  });

  it('reword some lines, and leave the others as ours are', async (test) => {
    const folder = await makeCharity(test, {
      'en/myths/whole-story.md': '---\nreworded-from: ours\nfact: You decide what to say\n---\n',
      'en/stories/two-prams.md': '---\nreworded-from: ours\n---\n\nWe met in the lift.\n',
    });
    const { myths, stories } = await build(folder);
    const myth = myths.find(({ id }) => id === 'whole-story');
    assert.equal(myth?.fact, 'You decide what to say');
    assert.equal(myth?.myth, /^myth: (.*)$/m.exec(base['en/myths/whole-story.md'])?.[1]);
    assert.ok(plainText(myth?.body ?? []).length > 20);
    assert.equal(plainText(stories.find(({ id }) => id === 'two-prams')?.body ?? []), 'We met in the lift.');
  });

  it('reword single labels, however far in they are written', async (test) => {
    const text = '---\nreworded-from: ours\nstories:\n      next: On to the next\nexit:\n  leave: Go now\n---\n';
    const { wording } = await build(await makeCharity(test, { 'en/wording.md': text }));
    assert.equal(wording.stories.next, 'On to the next');
    assert.equal(wording.exit.leave, 'Go now');
    assert.equal(wording.stories.position, 'Story {number} of {total}');
    assert.equal(wording.quiz.start, /^ {2}start: (.*)$/m.exec(base['en/wording.md'])?.[1]);
  });

  it('change one way to reach a contact without its other details', async (test) => {
    const text = '---\nreworded-from: ours\nlimits: Not for emergencies. Call 999.\n---\n';
    const folder = await makeCharity(test, { 'en/contacts/gb-sct/samh-time-for-you.md': text });
    const contact = (await build(folder)).contacts.find(({ id }) => id === 'samh-time-for-you');
    assert.equal(contact?.limits, 'Not for emergencies. Call 999.');
    assert.equal(contact?.name, 'SAMH Time for You');
  });

  it('keep the emergency and crisis numbers of a nation that is hidden', async (test) => {
    const folder = await makeCharity(test, {}, ['en/contacts/us', 'en/contacts/ca/nation']);
    assert.deepEqual(await findProblems(folder), []);
    const library = await build(folder);
    const inNation = (id: string) => library?.contacts.filter(({ nations }) => nations.includes(id)) ?? [];
    const urgencies = (id: string) => [...new Set(inNation(id).map(({ urgency }) => urgency))];
    assert.deepEqual(urgencies('CA').slice(0, 2), ['emergency', 'crisis']);
    // What is in the folder of another nation and is for this one as well has not been hidden.
    const fromOtherFolders = ['togetherall', 'intervoice'];
    for (const { id, urgency } of inNation('US'))
      assert.ok(['emergency', 'crisis'].includes(urgency) || fromOtherFolders.includes(id), id);
    assert.deepEqual(urgencies('US').slice(0, 2), ['emergency', 'crisis']);
    for (const id of ['US', 'CA']) assert.ok(library?.nations.some((nation) => nation.id === id));
  });

  it('leave out what is hidden: a file, or a folder', async (test) => {
    const folder = await makeCharity(test, {}, [
      'en/myths/whole-story',
      'en/contacts/us',
      'en/stories/the-big-room.md',
    ]);
    const [problem] = await findProblems(folder);
    const library = problem ? undefined : await build(folder);
    assert.deepEqual(problem, undefined);
    assert.equal(
      library?.myths.some(({ id }) => id === 'whole-story'),
      false,
    );
    assert.equal(
      library?.contacts.some(({ id }) => id === 'nami-helpline'),
      false,
    );
  });
});

describe('a story of ours that is hidden', () => {
  it('leaves the guide that led to it without it, and says so: the handbook’s own example', async (test) => {
    const folder = await makeCharity(test, {}, ['en/stories/two-prams', 'en/contacts/us']);
    const problems = await findProblems(folder);
    assert.deepEqual(
      problems.map(({ severity, message }) => [severity, message]),
      [
        [
          'warning',
          'You hide "en/stories/two-prams", which "en/guides/everyday-situations" leads to. It’s shown without that story.',
        ],
      ],
    );
    assert.equal(
      (await build(folder)).stories.some(({ id }) => id === 'two-prams'),
      false,
    );
  });

  it('may be any of them, like any contact that is not urgent', async (test) => {
    const names = ['stories', 'contacts/gb-sct'].flatMap((inside) =>
      readdirSync(join('content/en', inside))
        .map((name) => `${inside}/${name}`)
        .filter((path) => !/urgency: (?:emergency|crisis)|time-zones/.test(readFileSync(`content/en/${path}`, 'utf8')))
        .map((path) => `en/${path.replace('.md', '')}`),
    );
    assert.ok(names.length > 20);
    const folder = await makeCharity(
      test,
      {},
      names.filter((_, i) => i % 3 === 0),
    );
    const errors = (await findProblems(folder)).filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, []);
  });
});

describe('the rules of a house', () => {
  const text = { 'en/stories/two-prams.md': '---\nreworded-from: ours\n---\n\nAbout 20% of us are mentally ill.\n' };
  const settle = (folder: string, rules: string) =>
    writeFileSync(join(folder, 'charity.md'), `---\nname: Elm Road\nbase: peer-support-widgets\nrules:\n${rules}---\n`);
  const found = async (folder: string) =>
    (await findProblems(folder))
      .filter(({ rule }) => rule !== 'reworded-from')
      .map(({ rule, severity }) => `${severity} ${rule}`);

  it('set how much a rule matters, or switch it off', async (test) => {
    const folder = await makeCharity(test, text);
    settle(
      folder,
      '  - rule: plain-numbers\n    severity: off\n    reason: We are an institute.\n' +
        '  - rule: stigmatising-terms\n    severity: note\n    reason: It is a quotation.\n',
    );
    assert.deepEqual(await found(folder), ['note stigmatising-terms']);
  });

  it('leave alone what keeps people safe', async (test) => {
    const folder = await makeCharity(test);
    settle(folder, '  - rule: crisis-needs-help\n    severity: off\n    reason: It nags.\n');
    const [problem, ...others] = await findProblems(folder);
    assert.deepEqual([problem?.rule, problem?.line, others], ['house-rules', 5, []]);
  });
});

describe('the check of a charity’s folder', () => {
  it('counts lines as they stand in the charity’s file', async (test) => {
    const folder = await makeCharity(test, {
      'en/stories/two-prams.md':
        '---\nreworded-from: ours\ntitle: Two prams\n---\n\nOne line.\n\nA line about the mentally ill.\n',
    });
    const found = (await findProblems(folder)).filter(({ rule }) => rule === 'stigmatising-terms');
    assert.deepEqual(
      found.map(({ file, line, column }) => [file.split('/').at(-1), line, column]),
      [['two-prams.md', 8, 14]],
    );
  });

  it('changes nothing but the notes with --accept, whatever ends the lines of a file', async (test) => {
    const written = '\ufeff---\r\nreworded-from: ours\r\nfact: You decide what\u00ad to say\r\n---\r\n';
    const folder = await makeCharity(test, { 'en/myths/whole-story.md': written });
    await type(['check', folder, '--accept']);
    const text = readFileSync(join(folder, 'en/myths/whole-story.md'), 'utf8');
    assert.match(text, /\r\nreworded-from:\r\n {2}fact: [0-9a-f]{8}\r\nfact:/);
    assert.equal(text.replace(/:\r\n {2}fact: [0-9a-f]{8}/, ': ours'), written);
  });

  it('notes with --accept which words of ours were reworded, and is content from then on', async (test) => {
    const folder = await makeCharity(test, {
      'en/myths/whole-story.md': '---\n# Ours sounded odd.\nreworded-from: ours\nfact: You decide what to say\n---\n',
    });
    const before = await type(['check', folder]);
    assert.equal(before.code, 0);
    assert.match(
      before.said,
      /warning {2}reworded-from\n.*We don’t know yet which of our words you started from for "fact"\.\n.*with --accept/s,
    );
    const { said } = await type(['check', folder, '--accept']);
    assert.match(said, /^Noted which words of ours these files reword: .*whole-story\.md\./);
    const text = readFileSync(join(folder, 'en/myths/whole-story.md'), 'utf8');
    assert.match(
      text,
      /^---\n# Ours sounded odd\.\nreworded-from:\n {2}fact: [0-9a-f]{8}\nfact: You decide what to say\n---\n$/,
    );
    assert.deepEqual(await findProblems(folder), []);
  });

  describe('when our words change under a rewording', () => {
    it('says so at the line, shows both, and tells the new fingerprint', async (test) => {
      const folder = await makeChanged(test, 'fact', 'You tell people as much as you like');
      const [problem, ...others] = await findProblems(folder);
      assert.deepEqual(others, []);
      assert.equal(problem?.line, 3);
      assert.equal(problem?.severity, 'warning');
      assert.equal(
        problem?.message,
        'Our words for "fact" have changed since you reworded them. Ours now: "You tell people as much as you like" Yours: "You decide what to say"',
      );
      assert.match(
        problem?.fix ?? '',
        /^Keep yours or change them\. Then write "fact: [0-9a-f]{8}" here, or add --accept to the check\.$/,
      );
    });

    it('is content once the fingerprint it tells is written, or with --accept', async (test) => {
      const folder = await makeChanged(test, 'fact', 'You tell people as much as you like');
      const [problem] = await findProblems(folder);
      const file = join(folder, 'en/myths/whole-story.md');
      const told = /fact: [0-9a-f]{8}/.exec(problem?.fix ?? '')![0];
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace(/fact: [0-9a-f]{8}/, told));
      assert.deepEqual(await findProblems(folder), []);
      writeFileSync(file, text);
      await type(['check', folder, '--accept']);
      assert.deepEqual(await findProblems(folder), []);
    });

    it('says nothing where a line changed that is not reworded', async (test) => {
      const folder = await makeChanged(test, 'myth', 'You have to tell all of it');
      assert.deepEqual(await findProblems(folder), []);
    });

    it('stops the build where a way to reach help has changed', async (test) => {
      const own = '---\nreworded-from:\n  channels: 00000000\nchannels:\n  - web: https://samh.org.uk/old\n---\n';
      const folder = await makeCharity(test, { 'en/contacts/gb-sct/samh-time-for-you.md': own });
      const { code, complained } = await type(['build', folder, '--out', join(folder, 'out')]);
      assert.equal(code, 1);
      assert.match(complained, /3:13 {2}error {2}channels[^]*Our words for "channels" have changed/);
    });
  });

  const mistakes: [name: string, files: Record<string, string>, hide: string[], expected: string[]][] = [
    [
      'a file rewords what we do not have',
      { 'en/myths/whole-stori.md': '---\nreworded-from: ours\nfact: X\n---\n' },
      [],
      ['en/myths/whole-stori.md:2 reworded-from We don’t have a file with this name, so there’s nothing to reword.'],
    ],
    [
      'fields share a line',
      { 'en/myths/whole-story.md': '---\n{ reworded-from: ours, fact: X }\n---\n' },
      [],
      ['en/myths/whole-story.md:2 reworded-from We can’t combine this file with ours.'],
    ],
    [
      'something is hidden that we do not have',
      {},
      ['en/myths/whole-stori'],
      ['charity.md:5 hidden-words We don’t have anything called "en/myths/whole-stori", so there’s nothing to hide.'],
    ],
    [
      'a folder is hidden, with a file in it that is named as well, and one that we do not have',
      {},
      ['en/contacts/us', 'en/contacts/us/nami-helpline', 'en/contacts/us/nobody'],
      ['charity.md:7 hidden-words We don’t have anything called "en/contacts/us/nobody", so there’s nothing to hide.'],
    ],
    [
      'something is hidden that others lead to',
      {},
      ['en/evidence/one-to-one'],
      ['charity.md:5 hidden-words You hide "en/evidence/one-to-one", and "en/guides/what-research-says" leads to it.'],
    ],
    [
      'a label has an unknown name',
      { 'en/wording.md': '---\nreworded-from: ours\nstories:\n  nxet: On\n---\n' },
      [],
      ['en/wording.md:4 unknown-field There is no field called "nxet" in "stories".'],
    ],
    [
      'a file of the charity’s cannot be read',
      { 'en/myths/whole-story.md': '---\nfact: X\n' },
      [],
      ['en/myths/whole-story.md:1 front-matter-closed The block of fields that starts here never ends.'],
    ],
  ];
  for (const [name, files, hide, expected] of mistakes) {
    it(`says what is wrong, once, where ${name}`, async (test) => {
      const folder = await makeCharity(test, files, hide);
      const errors = (await findProblems(folder)).filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        errors.map(({ file, line, rule, message }) => `${file.slice(folder.length + 1)}:${line} ${rule} ${message}`),
        expected,
      );
      const { code } = await type(['build', folder, '--out', join(folder, 'out')]);
      assert.equal(code, 1);
      assert.equal(existsSync(join(folder, 'out')), false);
    });
  }

  it('says when our own words are overdue, and nothing else about them', async (test) => {
    const folder = await makeCharity(test);
    const { code, said } = await type(['check', folder, '--json'], [], '2030-01-01');
    const { problems } = JSON.parse(said) as { problems: Found[] };
    assert.equal(code, 0);
    assert.deepEqual(
      problems.map(({ file, rule, severity }) => [file.slice(folder.length + 1), rule, severity]),
      [['charity.md', 'charity-settings', 'warning']],
    );
    assert.match(problems[0]!.message, /^\d+ of our files are past the day on which they were to be checked again\.$/);
  });

  describe('where readers are to write', () => {
    const about = '---\nreworded-from:\n    feedback: 00000000\nfeedback: words@elm-road.example\n---\n';
    const findFeedback = async (folder: string) =>
      (await findProblems(folder))
        .filter(({ rule }) => rule === 'feedback-route')
        .map(({ file, line, severity }) => [relative(folder, file), line, severity]);

    it('is asked for at the charity’s about.md, or at its settings where it has none', async (test) => {
      const folder = await makeFresh(test);
      assert.deepEqual(await findFeedback(folder), [['en/about.md', 1, 'warning']]);
      rmSync(join(folder, 'en/about.md'));
      assert.deepEqual(await findFeedback(folder), [['charity.md', 3, 'warning']]);
    });

    it('goes into the library, as an address', async (test) => {
      const folder = await makeFresh(test);
      write(folder, { 'en/about.md': about });
      await type(['check', folder, '--accept']);
      assert.deepEqual(await findFeedback(folder), []);
      assert.equal((await build(folder)).feedback, 'mailto:words@elm-road.example');
    });
  });

  describe('words that no dictionary has', () => {
    const fact = (words: string) => ({
      'en/myths/whole-story.md': base['en/myths/whole-story.md'].replace(/^fact: .*$/m, `fact: ${words}`),
    });
    const misspelt = async (folder: string) =>
      (await findProblems(folder)).filter(({ rule }) => rule === 'spelling').map(({ fix }) => fix);

    it('are told with the name of the charity’s own list', async (test) => {
      const folder = await makeCharity(test, fact('You choose your frobnicat'));
      const [fix, ...others] = await misspelt(folder);
      assert.deepEqual(others, []);
      assert.match(fix!, /If it’s right, add it to .*elm-road\/en\/words\.txt\.$/);
    });

    it('have a list to go into from the start', async (test) => {
      assert.match(readFileSync(join(await makeFresh(test), 'en/words.txt'), 'utf8'), /^# [^\n]+\n# [^\n]+\n$/);
    });

    it('are right once they are in that list, or in ours', async (test) => {
      const folder = await makeCharity(test, {
        ...fact('You choose your frobnicat or warmline'),
        'en/words.txt': '# Ours\nfrobnicat\n',
      });
      assert.deepEqual(await misspelt(folder), []);
    });
  });

  it('says what is missing in the settings', async (test) => {
    const folder = await makeCharity(test);
    writeFileSync(join(folder, 'charity.md'), '---\nname: Elm Road\nbase: ../nowhere\n---\n');
    const { code, said } = await type(['check', folder]);
    assert.equal(code, 1);
    assert.match(said, /3:7 {2}error {2}base[^]*There’s no folder "\.\.\/nowhere" to stand on\./);
  });
});

interface Found {
  file: string;
  line: number;
  column: number;
  rule: string;
  severity: string;
  message: string;
  fix: string;
}

async function findProblems(folder: string): Promise<Found[]> {
  const { said } = await type(['check', folder, '--json']);
  return (JSON.parse(said) as { problems: Found[] }).problems;
}

async function build(folder: string): Promise<Library> {
  const out = join(folder, '..', 'out');
  const { code, complained } = await type(['build', folder, '--out', out]);
  assert.equal(code, 0, complained);
  assert.ok(readdirSync(join(out, 'snippets')).includes('contacts-gb-sct.html'));
  return JSON.parse(readFileSync(join(out, 'library/en.json'), 'utf8')) as Library;
}

type Test = Parameters<typeof temporaryFolder>[0];

/** A charity's folder as it is made. */
async function makeFresh(test: Test): Promise<string> {
  const folder = join(temporaryFolder(test), 'elm-road');
  await type(['init', folder]);
  return folder;
}

/** The same once the charity has said who stands behind its words. */
async function makeCharity(test: Test, files: Record<string, string> = {}, hide: string[] = []): Promise<string> {
  const folder = await makeFresh(test);
  write(folder, {
    'en/about.md':
      '---\npublisher: Elm Road\nreviewed-by: The service manager\ninterests: None.\nco-produced: no\nfeedback: words@elm-road.example\n---\n',
  });
  if (hide.length > 0) {
    const list = hide.map((path) => `  - ${path}\n`).join('');
    writeFileSync(join(folder, 'charity.md'), `---\nname: Elm Road\nbase: peer-support-widgets\nhide:\n${list}---\n`);
  }
  write(folder, files);
  return folder;
}

/** A charity that stands on a folder in which one line has changed since it reworded another. */
async function makeChanged(test: Test, field: string, words: string): Promise<string> {
  const folder = await makeCharity(test, {
    'en/myths/whole-story.md': '---\nreworded-from: ours\nfact: You decide what to say\n---\n',
  });
  const ours = join(folder, '../ours');
  write(ours, base);
  writeFileSync(join(folder, 'charity.md'), '---\nname: Elm Road\nbase: ../ours\n---\n');
  await type(['check', folder, '--accept']);
  const changed = base['en/myths/whole-story.md'].replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: ${words}`);
  write(ours, { 'en/myths/whole-story.md': changed });
  return folder;
}

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function shippedStories(): number {
  return readdirSync('content/en/stories').length;
}

describe('a charity’s words on top of ours in two languages', () => {
  const listeners = `---
name: Listeners
countries: [IE]
urgency: crisis
channels:
  - call: 116 123
hours: always
source: https://example.org/help
checked-on: 2026-11-21
checked: page
---
Somebody to talk to at any hour.
`;
  const nation = (name: string, more = '') => `---\nname: ${name}\ntime-name: ${name}\n${more}---\n`;
  const welsh = (text: string) => text.replace('language: en-GB', 'language: cy');
  const ours = {
    ...base,
    'en/contacts/ie/nation.md': nation('Ireland', "time-zones: [Europe/Dublin]\ndials: [112, '116 ###']\n"),
    'en/contacts/ie/listeners.md': listeners,
    'en/contacts/ie/support.md': listeners.replace('crisis', 'support'),
    'cy/wording.md': welsh(base['en/wording.md']),
    'cy/about.md': base['en/about.md'],
    'cy/contacts/ie/nation.md': nation('Iwerddon'),
    'cy/contacts/ie/listeners.md': '---\n---\nRhywun i siarad ag ef.\n',
    'cy/contacts/ie/support.md': '---\n---\nRhywun i wrando.\n',
  };

  function compileOn(test: { after: (done: () => void) => void }, hide: string, own: Record<string, string>) {
    const folder = temporaryFolder(test);
    const texts = {
      ...Object.fromEntries(Object.entries(ours).map(([path, text]) => [`ours/${path}`, text])),
      'elm-road/charity.md': `---\nname: Elm Road\nbase: ../ours\n${hide}---\n`,
      'elm-road/en/words.txt': 'Elm\n',
      'elm-road/cy/words.txt': 'Elm\n',
      ...own,
    };
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return compileContent({ folder: join(folder, 'elm-road'), today: '2026-11-28' });
  }

  /** The contacts of each language, with what is said of them. */
  const told = ({ contents }: ReturnType<typeof compileContent>) =>
    Object.fromEntries(
      contents.map((content) => [
        content.name,
        content
          .all('contact')
          .map(({ id, value: { value } }) => `${id}: ${value.channels[0]?.kind} ${plainText(value.body)}`),
      ]),
    );

  it('keep the facts in step where the charity rewords them', (test) => {
    const compiled = compileOn(test, '', {
      'elm-road/en/contacts/ie/support.md': '---\nreworded-from: ours\nchannels:\n  - text: 112\n---\n',
    });
    assert.deepEqual(told(compiled)['cy'], [
      'listeners: call Rhywun i siarad ag ef.',
      'support: text Rhywun i wrando.',
    ]);
  });

  it('have no translation of a file that the charity replaces', (test) => {
    const compiled = compileOn(test, '', {
      'elm-road/en/contacts/ie/support.md': listeners.replace('Listeners', 'Elm Road').replace('crisis', 'support'),
    });
    assert.deepEqual(told(compiled)['cy'], ['listeners: call Rhywun i siarad ag ef.']);
  });

  it('hide in every language what is hidden in English, and keep the crisis lines', (test) => {
    const compiled = compileOn(test, 'hide: [en/contacts/ie]\n', {});
    assert.deepEqual(told(compiled), {
      cy: ['listeners: call Rhywun i siarad ag ef.'],
      en: ['listeners: call Somebody to talk to at any hour.'],
    });
  });
});
