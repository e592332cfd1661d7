import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { widgetNames, wrapperName } from '../../src/content-model/widget-names.js';

/** What a page can style, fill, hear and call is what the JSDoc of each widget says, from which the manifest and README are made. */
const names: string[] = [...widgetNames, wrapperName];
const base = 'src/runtime/widget.ts';

/** A file and all that it imports, also later; types alone do not count. */
function findFiles(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  const code = readFileSync(file, 'utf8').replace(/^import type [^;]+;/gm, '');
  for (const [, from] of code.matchAll(/(?:from|import)\s*\(?'(\.[^']+)\.js'/g))
    findFiles(join(dirname(file), `${from}.ts`), found);
  return found;
}

interface Template {
  file: string;
  code: string;
}

function readTemplates(name: string): Template[] {
  const files = [...findFiles(`src/components/${name}/${name}.ts`)];
  return files.map((file) => ({ file, code: readFileSync(file, 'utf8').replace(/^ *\*.*$/gm, '') }));
}

function findAll(templates: readonly Template[], pattern: RegExp): string[] {
  const found = templates.flatMap(({ code }) => [...code.matchAll(pattern)].flatMap(([, words]) => words!.split(' ')));
  return [...new Set(found)].sort();
}

/** Those that are written out, and those that a function gives: only the contact panel has whole entries, and a list that is a part. */
function findParts(name: string, templates: readonly Template[]): string[] {
  const hasEntries = templates.some(({ code }) => /import \{[^}]*\brenderContact\b/.test(code));
  const written = findAll(templates, /\bpart="([\w -]+)"/g).filter((part) => part !== 'contact' || hasEntries);
  const given = name === 'contacts' ? findAll(templates, /CountryPicker\(.*'([\w ]+)'\)/g) : [];
  const drawn = (call: RegExp, ...parts: string[]) => (templates.some(({ code }) => call.test(code)) ? parts : []);
  const found = [
    ...written,
    ...given,
    ...drawn(/renderHeading\(/, 'heading'),
    ...drawn(/'title', true/, 'title'),
    ...drawn(/, 'fact'\)/, 'fact'),
    ...drawn(/renderChannel\(/, 'button', 'link'),
  ];
  return [...new Set(found)].sort();
}

/** The names behind a tag of the JSDoc. */
function documented(name: string, tag: string, withBase = false): string[] {
  const files = [`src/components/${name}/${name}.ts`, ...(withBase && name !== wrapperName ? [base] : [])];
  const docs = files.map(
    (file) => /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export (?:abstract )?class/.exec(readFileSync(file, 'utf8'))![1]!,
  );
  const pattern = new RegExp(`^ \\* @${tag} (?:\\{\\w+\\} )?\\[?([\\w-]+)`, 'gm');
  const found = docs.flatMap((doc) => [...doc.matchAll(pattern)].map(([, word]) => word!));
  return [...new Set(found)].filter((word) => word !== '-').sort();
}

for (const name of names)
  describe(`<${name === wrapperName ? 'peer-support' : `peer-support-${name}`}>`, () => {
    const templates = readTemplates(name);

    it('documents its parts, and has those it documents', () => {
      assert.deepEqual(findParts(name, templates), documented(name, 'csspart'));
    });

    // The slots of the plain HTML are ours to fill: `peer-support snippet` writes it.
    it('documents its slots, and has those it documents', () => {
      assert.deepEqual(findAll(templates, /<slot\s+name="(?!plain-)([\w-]+)"/g), documented(name, 'slot'));
    });

    it('documents its events, and sends those it documents', () => {
      const classes = findAll(templates, /new (PeerSupport\w+Event)\(/g);
      const sent = classes.map((word) =>
        `${word.replace(/Event$/, '').replace(/(?<!^)([A-Z])/g, '-$1')}`.toLowerCase(),
      );
      assert.deepEqual(sent, documented(name, 'event', true));
    });

    it('documents its custom properties, and reads those it documents', () => {
      const sheets = templates.filter(({ file }) => file.endsWith('.styles.ts'));
      const read = findAll(sheets, /var\(\s*(--peer-support-[\w-]+)/g);
      // The exit has no surface of its own: what is for one reaches nothing in it.
      assert.deepEqual(name === 'exit' ? documented(name, 'cssproperty') : read, documented(name, 'cssproperty'));
    });

    it('has a part on everything to press, fill in or read as a heading', () => {
      const without = templates.flatMap(({ file, code }) =>
        [...code.matchAll(/<(?:button|a|input|select|h[1-6])\s(?:[^>]|=>)*>/g)]
          .filter(([tag]) => !/\s(?:part=|type="hidden")/.test(tag))
          .map(([tag]) => `${file}: ${tag}`),
      );
      assert.deepEqual(without, []);
    });
  });
