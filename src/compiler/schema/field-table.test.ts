import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { kinds } from '../../content-model/kinds/kinds.js';
import type { Kind } from '../../content-model/schema.js';
import { fieldTable, fillFieldTables } from './field-table.js';
import { frontMatterOf } from './read-item.js';

describe('fieldTable', () => {
  it('has a row for each line, with the words it can be, and one for the text', () => {
    const table = fieldTable('myth');
    assert.match(table, /^\| `fact` \| What is true, .* \|$/m);
    assert.match(table, /^\| `grade` \| How sure we are\. One of: `agreed`, `some`, .*`practice` \|$/m);
    assert.match(table, /^\| The text \| The answer, in one or two short paragraphs \|$/m);
    assert.doesNotMatch(table, /`publisher` \||undefined/);
  });

  it('has the lines inside a line', () => {
    assert.match(fieldTable('question/options'), /^\| `because` \| The end of a sentence/m);
    assert.match(fieldTable('story/consent'), /^\| `withdrawn` \|/m);
  });

  for (const [name, { fields }] of Object.entries<Kind>(kinds))
    it(`says of each line of a ${name} what to write`, () => {
      for (const [line, { help }] of frontMatterOf(fields)) assert.ok(help, line);
    });

  it('is in the handbook as the schemas have it: if not, run "npm run docs -- content/README.md"', () => {
    const handbook = readFileSync('content/README.md', 'utf8');
    for (const name of Object.keys(kinds)) assert.match(handbook, new RegExp(`<!-- fields: ${name}[ /]`), name);
    assert.equal(fillFieldTables(handbook), handbook);
  });
});
