import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { kinds, type KindName } from '../../content-model/kinds/kinds.js';
import { readFolder } from '../parse/read-folder.js';
import { writeTranslation } from '../translation/write-translation.js';
import { readDocument } from '../parse/read-document.js';
import { jsonSchema, translationSchema } from './json-schema.js';
import { kindOf } from './kinds/kinds.js';

const names = Object.keys(kinds) as KindName[];
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validators = new Map(names.map((name) => [name, ajv.compile(jsonSchema(name))]));

/** What is wrong with the first part of a file, as an editor's YAML extension would say. */
function faultsOf(name: KindName, frontMatter: string): string[] {
  const validate = validators.get(name)!;
  return validate(parse(frontMatter)) ? [] : validate.errors!.map((error) => `${error.instancePath} ${error.message}`);
}

const story = `
title: A walk
kind: illustrative
kinds-of-support: [group]
order: 1
reviewed-on: 2026-11-21
review-by: 2028-11-21`;

describe('jsonSchema', () => {
  for (const name of names)
    it(`takes the first part of every ${name} that is shipped`, () => {
      const files = readFolder('content').flatMap(({ files }) => files.filter(({ path }) => kindOf(path) === name));
      // Nobody has reviewed the words yet.
      assert.equal(files.length > 0, name !== 'reviewer');
      for (const { file, absolutePath } of files) {
        const [, frontMatter = ''] = /^---\n([^]*?)\n---\n/.exec(readFileSync(absolutePath, 'utf8')) ?? [];
        assert.deepEqual(faultsOf(name, frontMatter), [], file);
      }
    });

  it('takes a file that is as it has to be', () => {
    assert.deepEqual(faultsOf('story', story), []);
  });

  const mistakes: [what: string, frontMatter: string, expected: RegExp][] = [
    ['a field that is missing', story.replace('title: A walk', ''), /required property 'title'/],
    ['a field that is not known', `${story}\ntitel: A walk`, /additional properties/],
    ['a word that it cannot be', story.replace('[group]', '[crowd]'), /\/kinds-of-support\/0 .*allowed values/],
    ['a word that stands twice', story.replace('[group]', '[group, group]'), /\/kinds-of-support .*duplicate items/],
    ['an empty list', story.replace('[group]', '[]'), /\/kinds-of-support .*fewer than 1/],
    ['a date that is none', story.replace('2026-11-21', 'tomorrow'), /\/reviewed-on .*pattern/],
    ['a place that is no number', story.replace('order: 1', 'order: first'), /\/order must be integer/],
  ];
  for (const [what, frontMatter, expected] of mistakes)
    it(`finds ${what}`, () => assert.match(faultsOf('story', frontMatter).join('\n'), expected));

  it('asks a file that rewords ours for nothing but what it changes', () => {
    assert.deepEqual(faultsOf('myth', 'reworded-from: ours\nfact: You decide what you say'), []);
    assert.deepEqual(faultsOf('myth', 'fact: You decide what you say').length > 0, true);
  });

  it('names the part of the handbook that says more', () => {
    const { properties } = jsonSchema('contact') as { properties: Record<string, { description?: string }> };
    assert.match(properties['hours']!.description!, /or the days\. See "Opening hours" in the handbook\. Leave/);
  });

  it('has an example of each field that it would itself take', () => {
    for (const name of names) {
      const { properties } = jsonSchema(name) as { properties: Record<string, { examples?: unknown[] }> };
      for (const [field, schema] of Object.entries(properties))
        for (const example of schema.examples ?? [])
          assert.equal(ajv.validate(schema, example), true, `${name}, ${field}: ${ajv.errorsText()}`);
    }
  });
});

describe('translationSchema', () => {
  const contact = ajv.compile(translationSchema('contact'));
  const takes = (frontMatter: string) => contact(parse(frontMatter));

  it('takes the words of a contact', () => {
    const words = 'channels:\n  - way: call 2\n    note: Gofynnwch.\nlimits: Nid ar gyfer argyfyngau.';
    assert.equal(takes(words), true, ajv.errorsText(contact.errors));
  });

  for (const fact of ['hours: always', 'channels:\n  - call: 116 123', 'checked-on: 2026-11-21', 'urgency: crisis'])
    it(`finds a fact: ${fact.split('\n').at(-1)?.trim()}`, () => assert.equal(takes(fact), false));

  it('takes the words of every file that is shipped, and none of their facts', () => {
    for (const { path, file, readBytes } of readFolder('content').flatMap(({ files }) => files)) {
      const name = kindOf(path)!;
      const { document } = readDocument({ file, path, absolutePath: file, size: () => 1, readBytes });
      const written = writeTranslation(document!, kinds[name], { words: (words) => words, remarks: false });
      if (written === undefined) continue;
      const [, frontMatter = ''] = /^---\n([^]*?)\n?---\n/.exec(written) ?? [];
      assert.equal(
        ajv.validate(translationSchema(name), parse(frontMatter) ?? {}),
        true,
        `${file}: ${ajv.errorsText()}`,
      );
    }
  });
});
