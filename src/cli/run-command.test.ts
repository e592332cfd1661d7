import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, beforeEach, describe, it } from 'node:test';
import { smallLibrary, testToday } from '../compiler/fixtures/small-library.js';
import { writeTexts } from '../compiler/fixtures/write-texts.js';
import { allRules } from './all-rules.js';
import { runCommand } from './run-command.js';

const root = mkdtempSync(join(tmpdir(), 'peer-support-'));
const folder = join(root, 'content');
const broken = join(folder, 'en/contacts/ie/listeners.md');

after(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  writeTexts(join(folder, 'en'), smallLibrary());
});

/** Runs a command and gives what it said, on both sides, with how it ended. */
async function run(...given: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(given, {
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
    interactive: false,
    input: new PassThrough(),
    output: new PassThrough(),
    colour: false,
    today: testToday,
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

describe('peer-support check', () => {
  it('says that everything is in order, and what there is', async () => {
    const { code, said } = await run('check', folder);
    assert.equal(code, 0);
    assert.match(said, /^Everything is in order\.\n\n.*2 contacts, 1 nation; \d+ words\./);
  });

  it('ends with 1 where there is an error', async () => {
    writeFileSync(broken, 'Only words.\n');
    const { code, said } = await run('check', folder);
    assert.equal(code, 1);
    assert.match(said, /1:1 {2}error/);
    assert.match(said, /1 error in 1 file\./);
  });

  it('shows what one rule has found', async () => {
    const { code, said } = await run('check', folder, '--today', '2027-07-01', '--only', 'review-dates');
    assert.equal(code, 0);
    assert.match(said, /^Everything is in order/);
  });

  it('counts notes by their rule, and shows them where they are asked for', async () => {
    const words = 'They utilise a room with sufficient chairs.\n';
    writeFileSync(broken, `${String(smallLibrary()['contacts/ie/listeners.md'])}${words}`);
    const { code, said } = await run('check', folder);
    assert.equal(code, 0);
    assert.match(
      said,
      /^Everything is in order\.\n\n2 notes not shown: short-words 2\. Add --notes to read them\.\n\n/,
    );
    for (const asked of [['--notes'], ['--only', 'short-words']]) {
      const { code, said } = await run('check', folder, ...asked);
      assert.equal(code, 0);
      assert.match(said, /13:6 {2}note {2}text\n.*They utilise a room[^]*2 notes in 1 file\./);
      assert.doesNotMatch(said, /not shown/);
    }
  });

  it('prints for another program', async () => {
    const { said } = await run('check', folder, '--today', '2027-07-01', '--json');
    const { today, problems } = JSON.parse(said) as {
      today: string;
      problems: { rule: string; timeHasPassed: boolean }[];
    };
    assert.equal(today, '2027-07-01');
    assert.deepEqual(
      problems.map(({ rule, timeHasPassed }) => [rule, timeHasPassed]),
      [
        ['contact-age', true],
        ['contact-age', true],
      ],
    );
  });
});

describe('peer-support explain', () => {
  it('explains every rule there is', async () => {
    for (const { id, reason, bad, good } of allRules) {
      const { code, said } = await run('explain', id);
      assert.equal(code, 0);
      for (const part of [id, reason, bad, good]) assert.ok(said.includes(part), id);
    }
  });

  it('says which version it is', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const { code, said } = await run('--version');
    assert.deepEqual([code, said], [0, version]);
  });

  it('lists the rules by what they are about when none is named', async () => {
    const { said } = await run('explain');
    const listed = said.split('\n').flatMap((line) => /^ {2}(\S+) {2,}\S/.exec(line)?.[1] ?? []);
    assert.deepEqual(
      listed,
      allRules.map(({ id }) => id),
    );
    assert.match(said, /^Language\n {2}starter-text /m);
  });
});

describe('peer-support due', () => {
  it('lists what is due, soonest first', async () => {
    const { said } = await run('due', folder, '--within', '100d');
    const [dated = ''] = said.split('\n\n');
    assert.deepEqual(
      dated.split('\n').map((line) => line.replace(/ {2,}.*/, '')),
      ['19 February 2027', '19 February 2027'],
    );
  });

  it('says so when nothing is', async () => {
    assert.match((await run('due', folder)).said, /^Nothing is due within 60 days\.$/m);
  });

  describe('about services that nobody has asked', () => {
    const paragraphs = async () => (await run('due', folder)).said.split('\n\n');
    const rowsOf = (paragraph = '') =>
      paragraph
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(/ {2,}/));
    const contact = (changes: [string, string][]) =>
      changes.reduce((text, [from, to]) => text.replace(from, to), String(smallLibrary()['contacts/ie/listeners.md']));
    const copied = (date: string): [string, string] => ['checked: page', `checked: copy\npage-date: ${date}`];
    const named = (name: string): [string, string] => ['Listeners', name];
    const write = (id: string, ...changes: [string, string][]) =>
      writeFileSync(join(folder, `en/contacts/ie/${id}.md`), contact(changes));

    it('lists whom to call, and what is known of them so far', async () => {
      const [, , crisis] = await paragraphs();
      assert.match(String(crisis), /^Crisis lines \(1\):$/m);
      assert.deepEqual(rowsOf(crisis), [
        [
          'Call 116 123',
          'Listeners',
          'read on a web page on 21 November 2026',
          `${folder}/en/contacts/ie/listeners.md`,
        ],
      ]);
    });

    it('puts crisis lines first, and of each kind those with no date, then the oldest', async () => {
      write('listeners', copied('2024-03'));
      write('undated', named('Undated'), copied('unknown'));
      write('older', named('Older'), copied('2021'));
      const support: [string, string] = ['urgency: crisis', 'urgency: support'];
      write('advice', named('Advice'), support, copied('2019'));
      write('group', named('Group'), ['urgency: crisis', 'urgency: find-peer-support'], copied('unknown'));
      const [, intro, crisis, advice, group, ...others] = await paragraphs();
      assert.match(String(intro), /^Nobody’s checked these 5 .* Start at the top: crisis lines come first/);
      assert.deepEqual(
        rowsOf(crisis).map(([, name, known]) => [name, known]),
        [
          ['Undated', 'from a page that has no date'],
          ['Older', 'from a page dated 2021'],
          ['Listeners', 'from a page dated March 2024'],
        ],
      );
      assert.deepEqual(
        [advice, group].map((part) => rowsOf(part)[0]?.[1]),
        ['Advice', 'Group'],
      );
      assert.ok(others.every((paragraph) => !paragraph.includes('Call 116 123')));
    });

    it('asks to open what has nobody to call, by its website alone', async () => {
      write('listeners', ['- call: 116 123', '- web: https://www.listeners.example/a/long/page'], copied('2021-03'));
      const [, , crisis] = await paragraphs();
      assert.equal(rowsOf(crisis)[0]?.[0], 'Open listeners.example');
    });

    it('asks nobody to call an emergency number, and to read its page while all we have is a copy', async () => {
      write('listeners', ['checked: page', 'checked: contacted']);
      const file = join(folder, 'en/contacts/ie/emergency.md');
      const emergency = String(smallLibrary()['contacts/ie/emergency.md']);
      writeFileSync(file, emergency.replace('checked: page', 'checked: copy\npage-date: unknown'));
      const [, , last] = await paragraphs();
      assert.match(String(last), /^Emergency numbers\. Never call one to test it\./);
      assert.match(String(rowsOf(last)[0]?.[0]), /^Read \S+$/);
      assert.ok(!String(last).includes('Call '));
    });

    it('leaves out services that were asked, and emergency numbers whose page somebody has read', async () => {
      write('listeners', ['checked: page', 'checked: contacted']);
      const [due, unread, ...others] = await paragraphs();
      assert.equal(due, 'Nothing is due within 60 days.');
      assert.match(String(unread), /haven't been reviewed/);
      assert.deepEqual(others, []);
    });

    it('gives them to another program', async () => {
      const { said } = await run('due', folder, '--json');
      const { unconfirmed } = JSON.parse(said) as { unconfirmed: { name: string; toDo: string }[] };
      assert.deepEqual(
        unconfirmed.map(({ name, toDo }) => [name, toDo]),
        [['Listeners', 'Call 116 123']],
      );
    });
  });

  describe('about sources that give no date', () => {
    const myth = (order: number, date: string) =>
      [
        '---',
        'fact: You can go home early',
        'why-people-think-so: It can look so.',
        'how-sure: Ask yours.',
        'myth: You have to stay',
        'grade: practice',
        `order: ${order}`,
        'sources:',
        `  - title: A page\n    publisher: Elm Road\n    url: https://example.org/page${date}`,
        'reviewed-on: 2026-11-21',
        'review-by: 2028-11-21',
        '---',
        '',
        'Nobody has to stay.',
        '',
      ].join('\n');
    const inDue = async (date: string) => {
      const texts = { 'myths/early.md': myth(1, date), 'myths/late.md': myth(2, date) };
      writeTexts(join(folder, 'en'), texts);
      const { said } = await run('due', folder);
      return said.split('\n\n').find((paragraph) => paragraph.includes('no date, and visitors are told so'));
    };

    it('names each once, with the files that lean on it', async () => {
      assert.deepEqual((await inDue(''))?.split('\n').slice(1), [
        '  A page, Elm Road',
        '    https://example.org/page',
        `    ${folder}/en/myths/early.md`,
        `    ${folder}/en/myths/late.md`,
      ]);
    });

    it('says nothing where all have one', async () => {
      assert.equal(await inDue('\n    published: 2019'), undefined);
    });
  });

  it('writes a calendar with a day for each', async () => {
    const { said } = await run('due', folder, '--within', '100d', '--ics');
    assert.ok(said.startsWith('BEGIN:VCALENDAR\r\n') && said.endsWith('END:VCALENDAR'));
    assert.equal(said.match(/DTSTART;VALUE=DATE:20270219/g)?.length, 2);
    assert.ok(said.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  });
});

describe('a command that cannot run', () => {
  const refused: [given: string[], words: string][] = [
    [['chek'], 'There is no command called "chek".\nDid you mean "check"?'],
    [['check', '--githb'], 'There is no flag called --githb.\nDid you mean --github?'],
    [['check', 'nowhere'], 'There is no folder called "nowhere" that can be read. Check its name, and where you are.'],
    [
      ['check', '--today', '21/11/2026'],
      '"21/11/2026" is not a day of the calendar.\nWrite year, month and day, such as --today 2026-11-21.',
    ],
    [['explain', 'should-wrd'], 'There is no rule called "should-wrd".\nDid you mean "should-word"?'],
    [['due', '--within', 'soon'], '"soon" is not a number of days.\nWrite it like this: --within 60d'],
  ];
  for (const [given, words] of refused) {
    it(`says why, and what to do: ${given.join(' ')}`, async () => {
      assert.deepEqual(await run(...given), { code: 2, said: '', complained: words });
    });
  }
});
