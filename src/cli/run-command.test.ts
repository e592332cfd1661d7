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
    const list = (said: string) => said.slice(said.indexOf('Nobody’s checked')).split('\n\n')[0]?.split('\n').slice(1);

    it('lists whom to call, and what is known of them so far', async () => {
      const { said } = await run('due', folder);
      assert.deepEqual(list(said), [
        `  Call 116 123  Listeners  read on a web page on 21 November 2026  ${folder}/en/contacts/ie/listeners.md`,
      ]);
    });

    it('says how old a copy is, and asks to open what has nobody to call', async () => {
      const copied = String(smallLibrary()['contacts/ie/listeners.md']).replace('checked: page', 'checked: copy');
      writeFileSync(broken, copied.replace('checked: copy', 'checked: copy\npage-date: 2021-03'));
      const online = copied
        .replace('- call: 116 123', '- web: https://listeners.example')
        .replace('Listeners', 'Online');
      writeFileSync(
        join(folder, 'en/contacts/ie/online.md'),
        online.replace('checked: copy', 'checked: copy\npage-date: unknown'),
      );
      assert.deepEqual(
        list((await run('due', folder)).said)?.map((line) => line.trim().split(/ {2,}/).slice(0, 3)),
        [
          ['Call 116 123', 'Listeners', 'from a page dated March 2021'],
          ['Open https://listeners.example', 'Online', 'from a page that has no date'],
        ],
      );
    });

    it('leaves out emergency numbers, which nobody may call to try them, and services that were asked', async () => {
      writeFileSync(broken, String(smallLibrary()['contacts/ie/listeners.md']).replace(': page', ': contacted'));
      const [due, unread, ...others] = (await run('due', folder)).said.split('\n\n');
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
