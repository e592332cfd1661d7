import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyStyles } from './minify-styles.mjs';

describe('minifyStyles', () => {
  it('takes out what nothing needs', () => {
    assert.equal(minifyStyles('a {\n  /* Why. */\n  color: #ffffff;\n}\n'), 'a{color:#fff}');
  });

  it('keeps the value that older browsers know before the newer one', () => {
    assert.equal(minifyStyles('a { overflow: hidden; overflow: clip; }'), 'a{overflow:hidden;overflow:clip}');
  });

  it('makes no shorthand that is newer than its parts', () => {
    assert.equal(
      minifyStyles('a { align-self: flex-end; justify-self: end; }'),
      'a{align-self:flex-end;justify-self:end}',
    );
  });

  it('keeps the quotes around an address: a backslash in their place would be lost', () => {
    assert.equal(minifyStyles("a[href^='https:'] { color: red; }"), 'a[href^="https:"]{color:red}');
  });

  it('refuses what is no stylesheet', () => {
    assert.throws(() => minifyStyles('a { color red }'), /cannot be read/);
  });
});
