import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { temporaryFolder, type } from './fixtures/fake-terminal.js';

const service = {
  name: 'Elm Road drop-in',
  status: 'active',
  description: 'Come in and talk.',
  url: 'https://elm.example/drop-in',
  phones: [{ number: '01632 960 123', type: 'voice' }],
  service_areas: [{ extent: 'GB-SCT' }],
};

describe('peer-support export', () => {
  it('writes HSDS for one nation to the screen', async () => {
    const { code, said } = await type(['export', 'content', '--hsds', '--nation', 'gb-sct']);
    assert.equal(code, 0);
    const names = (JSON.parse(said) as { name: string }[]).map(({ name }) => name);
    assert.ok(names.includes('Breathing Space') && names.includes('Samaritans'));
    assert.ok(!names.includes('Lifeline Aotearoa'));
  });

  it('hands on no contact that visitors are not shown any more, in either form', async () => {
    const count = async (form: string) => {
      const { said } = await type(['export', 'content', form, '--today', '2027-07-20']);
      const written = JSON.parse(said) as object[] | { '@graph': object[] };
      return Array.isArray(written) ? written.length : written['@graph'].length;
    };
    assert.equal(await count('--hsds'), await count('--schema-org'));
    assert.ok((await count('--hsds')) < 100, 'most have not been checked for too long by then');
  });

  it('writes JSON-LD to a file, and says how many contacts it holds', async (test) => {
    const out = join(temporaryFolder(test), 'contacts.jsonld');
    const { code, said } = await type(['export', 'content', '--schema-org', '--nation', 'ie', '--out', out]);
    assert.equal(code, 0);
    const graph = (JSON.parse(readFileSync(out, 'utf8')) as { '@graph': object[] })['@graph'];
    assert.equal(said, `Wrote ${graph.length} contacts to ${out}.`);
  });

  const refusals: [words: string[], message: RegExp][] = [
    [[], /It is not clear in which form\.\nAdd --hsds or --schema-org\./],
    [['--hsds', '--schema-org'], /It is not clear in which form/],
    [['--hsds', '--nation', 'fr'], /There is no nation called "fr"\.\nThere is: .*gb-sct/],
    [['--hsds', '--out', '/nowhere/at/all.json'], /Nothing can be written to "\/nowhere\/at\/all\.json"/],
  ];
  for (const [words, message] of refusals)
    it(`says what is missing: export ${words.join(' ')}`, async () => {
      const { code, complained } = await type(['export', 'content', ...words]);
      assert.equal(code, 2);
      assert.match(complained, message);
    });
});

describe('peer-support import', () => {
  it('writes a file that says it is unchecked, and what to do next', async (test) => {
    const { folder, files } = prepare(test, [service]);
    const { code, said, complained } = await run(folder, files);
    assert.equal(code, 0, complained);
    const file = join(folder, 'content/en/contacts/gb-sct/elm-road-drop-in.md');
    assert.match(readFileSync(file, 'utf8'), /^---\n# From services\.json on 2026-11-28\. Nobody has checked it/);
    assert.match(readFileSync(file, 'utf8'), /\nchecked: copy\n/);
    assert.match(said, /Nobody has checked them yet[^]*npx peer-support check[^]*npx peer-support verify/);
    const checked = await type(['check', join(folder, 'content')]);
    assert.doesNotMatch(`${checked.said}${checked.complained}`, /elm-road-drop-in\.md:\d+:\d+ +error/);
  });

  it('takes one service, or a page of an API', async (test) => {
    for (const json of [service, { contents: [service] }]) {
      const { folder, files } = prepare(test, json);
      assert.equal((await run(folder, files)).code, 0);
    }
  });

  it('writes nothing where a contact cannot be made of one of them, and the others when asked to', async (test) => {
    const { folder, files } = prepare(test, [service, { ...service, name: 'No page', url: '' }]);
    const before = list(folder);
    const refused = await run(folder, files);
    assert.equal(refused.code, 1);
    assert.match(refused.complained, /No page: It names no page[^]*add --leave-out-faulty/);
    assert.deepEqual(list(folder), before);
    assert.equal((await run(folder, files, '--leave-out-faulty')).code, 0);
    assert.deepEqual(
      list(folder).filter((name) => !before.includes(name)),
      ['en/contacts/gb-sct/elm-road-drop-in.md'],
    );
  });

  it('never writes over a file', async (test) => {
    const { folder, files } = prepare(test, [service]);
    const file = join(folder, 'content/en/contacts/gb-sct/elm-road-drop-in.md');
    writeFileSync(file, 'mine');
    const { code, complained } = await run(folder, files);
    assert.equal(code, 1);
    assert.match(complained, /There is already a file called .*elm-road-drop-in\.md/);
    assert.equal(readFileSync(file, 'utf8'), 'mine');
  });

  it('says which number cannot be dialled', async (test) => {
    const { folder, files } = prepare(test, [{ ...service, phones: [{ number: 'see our page' }] }]);
    assert.match((await run(folder, files)).complained, /not a number in digits/);
  });

  it('takes two services of one name for a mistake', async (test) => {
    const { folder, files } = prepare(test, [service, service]);
    assert.match((await run(folder, files)).complained, /Another service of this name comes before it/);
  });

  const refusals: [text: string, message: RegExp][] = [
    ['{', /is not JSON/],
    ['[]', /There are no services of HSDS/],
    ['{"a": 1}', /There are no services of HSDS/],
    ['3', /There are no services of HSDS/],
  ];
  for (const [text, message] of refusals)
    it(`refuses what is no HSDS: ${text}`, async (test) => {
      const { folder, files } = prepare(test, undefined, text);
      const { code, complained } = await run(folder, files);
      assert.equal(code, 2);
      assert.match(complained, message);
    });

  it('refuses a nation or an urgency that is not there, and a file that is not', async (test) => {
    const { folder, files } = prepare(test, [service]);
    assert.match((await run(folder, files, '--nation', 'fr')).complained, /There is no nation called "fr"/);
    assert.match((await run(folder, files, '--urgency', 'soon')).complained, /"soon" is no urgency/);
    assert.match((await run(folder, 'missing.json')).complained, /can’t be read/);
    assert.match((await type(['import'])).complained, /Name the one file to import/);
  });
});

function prepare(test: TestContext, json: unknown, text = JSON.stringify(json)) {
  const folder = temporaryFolder(test);
  mkdirSync(join(folder, 'content/en/contacts'), { recursive: true });
  for (const path of ['about.md', 'wording.md', 'words.txt', 'contacts/gb-sct', 'contacts/gb'])
    cpSync(join('content/en', path), join(folder, 'content/en', path), { recursive: true });
  const files = join(folder, 'services.json');
  writeFileSync(files, text);
  return { folder, files };
}

function run(folder: string, file: string, ...more: string[]) {
  return type(['import', file, '--folder', join(folder, 'content'), ...more]);
}

function list(folder: string): string[] {
  return readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => existsSync(join(folder, 'content', name)))
    .sort();
}
