import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFolder } from '../../compiler/compile.js';
import { selectSection, type Library } from '../../content-model/library.js';
import { keepOneNation } from './keep-one-nation.js';

const { libraries } = compileFolder({ folder: 'content', today: '2026-11-28' });
/** As it comes out of its file. */
const library = JSON.parse(JSON.stringify(libraries[0]?.library)) as Library;
const sectionOf = (id: string) => selectSection(library, `nation/${id}`)!;
/** As minifiers write it: in either quotes, and with what is not ASCII as it likes. */
const inDoubleQuotes = (text: string) => JSON.stringify(text);
const inSingleQuotes = (text: string) =>
  `'${text
    .replace(/[\\']/g, String.raw`\$&`)
    .replace(/[\u0080-\uffff]/g, (letter) => String.raw`\u` + letter.charCodeAt(0).toString(16).padStart(4, '0'))
    .replace(/\\u00([89a-f].)/g, String.raw`\x$1`)}'`;
const write = (quote: (text: string) => string) =>
  library.nations.map(({ id }, i) => `const n${i}=JSON.parse(${quote(JSON.stringify(sectionOf(id)))});`).join('') +
  'const other=JSON.parse(text);';

/** What the code comes to, run as a page would. */
function run(code: string): unknown[] {
  const names = library.nations.map((_, i) => `n${i}`).join();
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  return new Function('text', `${code} return [${names}];`)('{}') as unknown[];
}

describe('keepOneNation', () => {
  for (const [name, quote] of Object.entries({ inSingleQuotes, inDoubleQuotes }))
    it(`keeps all of one nation, and of the others whom to contact in danger: ${name}`, () => {
      const kept = run(keepOneNation(write(quote), library, 'GB-SCT'));
      for (const [i, { id }] of library.nations.entries()) {
        const whole = sectionOf(id);
        const urgent = whole.contacts.filter(({ urgency }) => urgency === 'emergency' || urgency === 'crisis');
        assert.deepEqual(kept[i], id === 'GB-SCT' ? whole : { contacts: urgent }, id);
      }
    });

  it('leaves all else in the file as it is', () => {
    const code = write(inSingleQuotes);
    const kept = keepOneNation(code, library, 'GB-SCT');
    assert.ok(kept.endsWith('const other=JSON.parse(text);'));
    assert.ok(kept.length < code.length);
    assert.match(kept, /^[\x20-\x7e]*$/);
  });

  it('knows no nation that the library does not have', () => {
    assert.throws(() => keepOneNation(write(inSingleQuotes), library, 'XX'), /There are no numbers for "XX"[^]*GB-SCT/);
  });

  it('leaves alone a text that JSON could not say', () => {
    const code = `${write(inSingleQuotes)}JSON.parse('\\v\\u{1f600}');`;
    assert.match(keepOneNation(code, library, 'GB-SCT'), /JSON\.parse\('\\v\\u\{1f600\}'\);$/);
  });

  it('takes no file that was built with other words', () => {
    assert.throws(
      () => keepOneNation("const n0=JSON.parse('{}');", library, 'GB-SCT'),
      /The file and the library are not of the same build/,
    );
  });
});
