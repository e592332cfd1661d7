import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { smallLibrary } from '../compiler/fixtures/small-library.js';
import { writeTexts } from '../compiler/fixtures/write-texts.js';
import { temporaryFolder, type } from './fixtures/fake-terminal.js';

const copied = String(smallLibrary()['contacts/ie/listeners.md']).replace(
  'checked: page',
  'checked: copy # by Sam\npage-date: 2021-03',
);
const place = 'en/contacts/ie/listeners.md';

/** A library with one service that nobody has asked yet. */
function makeFolder(test: Parameters<typeof temporaryFolder>[0], text = copied): { folder: string; file: string } {
  const folder = temporaryFolder(test);
  writeTexts(join(folder, 'en'), smallLibrary());
  writeFileSync(join(folder, place), text);
  return { folder, file: join(folder, place) };
}

const read = (file: string) => readFileSync(file, 'utf8');

describe('peer-support verify', () => {
  it('shows what visitors see today, what is known, whom to ask, and what', async (test) => {
    const { folder, file } = makeFolder(test);
    const { asked } = await type(['verify', folder]);
    assert.match(asked, /1 of 1: Listeners \(IE\)/);
    assert.ok(asked.includes(file));
    assert.match(asked, /Shown today:\n {2}Call 116 123\n {2}Hours: day and night, every day/);
    assert.match(asked, /Known so far: from a page dated March 2021, https:/);
    assert.match(asked, /What to do:\n {2}Call 116 123\./);
    assert.match(asked, /Ask:\n {2}- Is every number/);
    assert.match(asked, /What did you find\?/);
  });

  it('says of a crisis line to keep it free, and never to call an emergency number', async (test) => {
    const { folder } = makeFolder(test);
    const crisis = await type(['verify', folder, '--contact', 'listeners', '--sheet']);
    assert.match(crisis.said, /say straight away that you’re safe/);
    const emergency = await type(['verify', folder, '--contact', 'emergency', '--sheet']);
    assert.match(emergency.said, /Don’t call this number to test it\./);
    assert.doesNotMatch(emergency.said, /What to do:\n {2}Call/);
  });

  describe('writes down what was found, and leaves the rest of the file as it is', () => {
    const day = '2026-11-28';
    const changed = (answer: string) =>
      copied
        .replace(/checked-on: .*/, `checked-on: ${day}`)
        .replace('copy #', `${answer} #`)
        .replace('page-date: 2021-03\n', '');

    it('the service was reached', async (test) => {
      const { folder, file } = makeFolder(test);
      const { code, said } = await type(['verify', folder], ['right'], day);
      assert.equal(code, 0);
      assert.equal(read(file), changed('contacted'));
      assert.match(said, /1 right, 0 different, 0 still to check\./);
      assert.equal((await type(['check', folder], [], day)).code, 0);
    });

    it('its page was read', async (test) => {
      const { folder, file } = makeFolder(test);
      await type(['verify', folder], ['page'], day);
      assert.equal(read(file), changed('page'));
    });

    it('in a file with the line ends and the mark at its start of another system', async (test) => {
      const { folder, file } = makeFolder(test, `\ufeff${copied.replace(/\n/g, '\r\n')}`);
      await type(['verify', folder], ['right'], day);
      assert.equal(read(file), `\ufeff${changed('contacted').replace(/\n/g, '\r\n')}`);
    });

    it('something is different: a remark, and the contact still has to be checked', async (test) => {
      const { folder, file } = makeFolder(test);
      const { said } = await type(['verify', folder], ['different', 'They close at 9: "late" no more'], day);
      const remark = '# 28 November 2026: They close at 9: "late" no more\n';
      assert.equal(read(file), copied.replace('checked-on:', `${remark}checked-on:`));
      assert.match(said, /0 right, 1 different, 0 still to check\.\nCorrect these/);
      assert.equal((await type(['check', folder], [], day)).code, 0);
      assert.match((await type(['due', folder], [], day)).said, /Call 116 123 {2}Listeners/);
    });
  });

  it('writes nothing for one that was skipped, or after somebody stops', async (test) => {
    for (const answers of [[''], ['skip'], ['stop'], [], ['different', ''], ['different']]) {
      const { folder, file } = makeFolder(test);
      const { code, said } = await type(['verify', folder], answers);
      assert.deepEqual([code, read(file)], [0, copied]);
      assert.match(said, /0 right, 0 different, 1 still to check\./);
    }
  });

  it('asks again after an answer it cannot use', async (test) => {
    const { folder, file } = makeFolder(test);
    const { asked } = await type(['verify', folder], ['ok', 'RIGHT']);
    assert.match(asked, /"ok" isn’t one of the answers: right, page,/);
    assert.match(read(file), /checked: contacted/);
  });

  it('keeps what was written down before somebody stopped', async (test) => {
    const { folder, file } = makeFolder(test);
    const other = join(folder, 'en/contacts/ie/others.md');
    writeFileSync(other, copied.replace('Listeners', 'Others'));
    const { asked, said } = await type(['verify', folder], ['right']);
    assert.match(asked, /2 of 2: Others/);
    assert.match(said, /1 right, 0 different, 1 still to check\./);
    assert.match(read(file) + read(other), /checked: contacted[^]*checked: copy/);
  });

  it('begins with crisis lines, whatever their nation', async (test) => {
    const { folder } = makeFolder(test);
    const group = copied.replace('Listeners', 'Group').replace('urgency: crisis', 'urgency: find-peer-support');
    writeFileSync(join(folder, 'en/contacts/ie/a-group.md'), `${group.replace('urgency:', 'order: 1\nurgency:')}`);
    const { asked } = await type(['verify', folder], ['skip', 'skip']);
    assert.match(asked, /1 of 2: Listeners[^]*2 of 2: Group/);
  });

  it('says so when there is nothing to check', async (test) => {
    const { folder } = makeFolder(test, copied.replace('copy # by Sam\npage-date: 2021-03', 'contacted'));
    assert.equal(
      (await type(['verify', folder])).said,
      'Every contact has been checked with the service, and none is due.',
    );
    assert.match((await type(['verify', folder, '--within', '100d'])).asked, /1 of 2: /);
  });

  it('finds them however the folder is written', async (test) => {
    const { folder } = makeFolder(test);
    for (const written of [`${folder}/`, relative('.', folder), `./${relative('.', folder)}`])
      assert.match((await type(['verify', written])).asked, /1 of 1: Listeners/, written);
  });

  it('goes through one contact, or one nation, where that is asked for', async (test) => {
    const { folder } = makeFolder(test);
    assert.match((await type(['verify', folder, '--contact', 'emergency'])).asked, /1 of 1: /);
    assert.match((await type(['verify', folder, '--nation', 'IE'])).asked, /1 of 1: Listeners/);
    assert.match((await type(['verify', folder, '--nation', 'us'])).complained, /no folder of contacts called "us"/);
    const { code, complained } = await type(['verify', folder, '--contact', 'nobody']);
    assert.equal(code, 2);
    assert.match(complained, /There is no contact called "nobody"\./);
  });

  describe('without a terminal', () => {
    it('says that it needs one, and what to do', async (test) => {
      const { folder, file } = makeFolder(test);
      const { code, complained, asked } = await type(['verify', folder], ['right'], undefined, false);
      assert.equal(code, 2);
      assert.match(complained, /needs a terminal for your answers\.\n.*verify --sheet/);
      assert.deepEqual([asked, read(file)], ['', copied]);
    });

    it('prints a sheet to ring from, with places to write', async (test) => {
      const { folder, file } = makeFolder(test);
      const { code, said } = await type(['verify', folder, '--sheet'], [], undefined, false);
      assert.equal(code, 0);
      assert.match(said, /Listeners \(IE\)[^]*Ask:[^]*\[ \] We got through[^]*Who asked: _+ {3}On: _+/);
      assert.equal(read(file), copied);
    });
  });
});
