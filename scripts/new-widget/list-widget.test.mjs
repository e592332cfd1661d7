import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { lists } from './list-widget.mjs';
import { starterFiles } from './starter-files.mjs';

const add = (file, name) => lists[file](readFileSync(file, 'utf8'), name);

describe('a new widget', () => {
  it('is named in five files besides its own', () => assert.equal(Object.keys(lists).length, 5));

  for (const file of Object.keys(lists))
    it(`is put where the others are in ${file}, and changes nothing else`, () => {
      const before = readFileSync(file, 'utf8').split('\n');
      const after = add(file, 'leaflets').split('\n');
      const added = after.filter((line) => !before.includes(line));
      assert.ok(
        added.length > 0 &&
          added.every((line) => /leaflets|reserved-height: 200px/i.test(line) || /^ {4}\},?$/.test(line)),
        added.join('\n'),
      );
      const left = after.filter((line) => !/leaflets/i.test(line)).sort();
      const missing = before.filter((line) => !left.includes(line));
      assert.deepEqual(
        missing.filter((line) => !/widgetNames = /.test(line)),
        [],
      );
    });

  it('is last where it is last by the alphabet', () => {
    assert.match(add('src/peer-support.css', 'zines'), /peer-support-stories,\n {2}peer-support-zines\n\)/);
    assert.match(add('src/loader/widgets.ts', 'zines'), /zines\.define\.js'\),\n\};/);
  });

  it('has files that are laid out as all others are', async () => {
    for (const [file, text] of Object.entries(starterFiles('leaflets')))
      assert.equal(await format(text, { ...(await resolveConfig(file)), filepath: file }), text, file);
  });
});
