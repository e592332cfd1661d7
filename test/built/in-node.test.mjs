import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { execPath } from 'node:process';
import { describe, it } from 'node:test';

const entries = ['index', 'autoload', 'contacts', 'exit', 'guide', 'library', 'myths', 'quiz', 'stories'];

describe('a server that draws a page with the widgets in it', () => {
  for (const entry of entries) {
    it(`can import ${entry}, which has no page to work on`, () => {
      const said = execFileSync(execPath, ['--input-type=module', '--eval', `import './dist/package/${entry}.js'`]);
      assert.equal(String(said), '');
    });
  }
});
