import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDocument, type YAMLMap } from 'yaml';
import { isList, isMap, type FieldNode } from './field-node.js';
import { fromYaml } from './from-yaml.js';
import { readPlainFrontMatter } from './plain-front-matter.js';

describe('readPlainFrontMatter', () => {
  it('reads the shipped files just as the YAML reader does, nearly all of them by itself', () => {
    const files = readdirSync('content/en', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    const read = files.filter((name) => agrees(frontMatterOf(readFileSync(join('content/en', name), 'utf8'))));
    assert.ok(read.length > files.length * 0.8, `${read.length} of ${files.length}`);
  });

  const plain = [
    '\ntitle: Two prams\norder: 4\n',
    '\n# A remark.\ntitle: A: b'.replace(': b', ' b') + '\n\n\nlist:\n  - one\n  - two words\nlast: 9:30\n',
    '\nsources:\n- title: At the edge\n  url: https://a.example/#part\n- title: Two\nnext: yes\n',
    '\npoints: { one-to-one: 3,  informal: 2 }\nmore: {a:  b c}   \nempty: {}\nlast: { }\n',
    "\nquoted: 'It''s: here # now'\nflow: [a, b c,d]\nempty: []\n",
    '\na:\n  b:\n    c: deep\n  d: less\ne: out\n',
    '\nquoted: "It\'s: here # now"\nempty: ""\nlast: " one "\n',
    '\nspaces:   many   inside   \nunicode: “Yes” – no\n',
    '\nhours:\n  monday-friday: 10:00-12:30, 13:30-16:00\n  closures:\n    - from: 2026-12-24\n      to: 2027-01-02\n',
  ];
  for (const raw of plain) {
    it(`reads ${JSON.stringify(raw)} by itself, as the YAML reader does`, () => assert.ok(agrees(raw)));
  }

  const odd = [
    '',
    '\n',
    '\ntitle:\n',
    '\ntitle: a: b\n',
    '\ntitle: a #1\n',
    '\ntitle: *a\n',
    '\ntitle: &a b\n',
    '\ntitle: !!str b\n',
    '\ntitle: "a" b\n',
    '\ntitle: "a\\n"\n',
    '\ntitle: "a ""b"\n',
    '\ntitle: "one\n  two"\n',
    '\ntitle: one\n  two\n',
    '\ntitle: one\ntitle: two\n',
    '\nconstructor: one\n',
    '\n<<: { a: b }\n',
    '\n{ a: b }\n',
    '\n- a\n',
    '\na: {b: c, b: d}\n',
    '\na: {b: [c]}\n',
    '\na: {b: c, }\n',
    '\na: {b}\n',
    '\na: {b:}\n',
    '\na: {b: c}d\n',
    '\na: {constructor: c}\n',
    '\na: [b, [c]]\n',
    '\na: |\n  b\n',
    '\na: b\n c: d\n',
    '\na:\n    b: c\n  d: e\n',
    '\n? a\n: b\n',
    '\na:\tb\n',
    "\na: 'b' c\n",
    '\na: - b\n',
    '\na:\n  - - b\n',
    '\na: b\n...\nc: d\n',
    '\na:\n  - b\n    c\n',
    '\na:b\n',
    '\n  a: b\nc: d\n',
    '\nTitle: a\n',
  ];
  for (const raw of odd) {
    it(`leaves ${JSON.stringify(raw)} to the YAML reader`, () => assert.equal(readPlainFrontMatter(raw), undefined));
  }

  it('never differs from the YAML reader, whatever the lines are', () => {
    const piece = fc.constantFrom(
      'a: b',
      'a:',
      '- a',
      '- a: b',
      'b: c d',
      "c: 'x'",
      'd: [a, b]',
      '# no',
      '',
      'e: 1 # x',
      'f: "q"',
      '- ',
      'g: - h',
      'h: i:',
      '-a',
      "i: ''''",
      'x: [a,, b]',
      'y: [ ]',
      'z: [a, ]',
      'j: (k',
      'k: 1:2',
      'l : m',
      'm: n  ',
      '---',
      '...',
      'o: “p”: q',
      'p: 0300',
      'q: no',
      'r: { a: b, c: 1 }',
      's: {a : b}',
      't: {a:b, c: d e}',
      'u: {}',
      'v: { a: b,, }',
      '- { a: b }',
    );
    const line = fc
      .tuple(fc.constantFrom('', '', '', '  ', '  ', '    ', ' ', '   '), piece)
      .map(([indent, words]) => indent + words);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        agrees(`\n${lines.join('\n')}\n`);
      }),
      { numRuns: 20_000, seed: 4 },
    );
  });
});

/** Whether it was read here. Fails where it was, and the YAML reader says anything else. */
function agrees(raw: string): boolean {
  const fields = readPlainFrontMatter(raw);
  if (!fields) return false;
  const options = { schema: 'failsafe', version: '1.2', merge: false, uniqueKeys: false, prettyErrors: false } as const;
  const document = parseDocument(raw, options);
  assert.deepEqual(document.errors, [], raw);
  assert.deepEqual(describeNode(fields, raw), describeNode(fromYaml(document.contents as YAMLMap), raw), raw);
  return true;
}

/** Values with their places, as far as places are shown: to the end of the line they begin on. */
function describeNode(node: FieldNode | null, raw: string): unknown {
  const { start, end } = node ?? { start: -1, end: -1 };
  const newLine = raw.indexOf('\n', start);
  const place = [start, newLine === -1 ? end : Math.min(end, newLine)];
  if (isMap(node))
    return [place, node.items.map(({ key, value }) => [describeNode(key, raw), describeNode(value, raw)])];
  if (isList(node)) return [place, 'list', node.items.map((item) => describeNode(item, raw))];
  return [place, node?.value];
}

function frontMatterOf(text: string): string {
  return text.slice(3, text.indexOf('\n---', 3) + 1);
}
