import { waysToReach } from '../../content-model/kinds/contact.js';
import { kinds } from '../../content-model/kinds/kinds.js';
import type { Field, Fields, Kind } from '../../content-model/schema.js';
import { parse } from 'yaml';
import { rewordedFrom } from '../charity/overlay-file.js';
import { frontMatterOf } from './read-item.js';
import { roleOf } from '../translation/roles.js';
import { wayKey } from '../translation/way-names.js';
import { plainHelp } from './plain-help.js';

type Schema = Record<string, unknown>;

/** What YAML makes of words that nobody has put in quotation marks: `published: 2019` is a number to most editors. */
const scalar = { type: ['string', 'number'] };
const day = '\\d{4}-\\d{2}-\\d{2}';

/**
 * The first part of a kind's files as JSON Schema, for editors that complete and check YAML and for the forms of a CMS. The
 * check still has the last word: what a field refers to, and whether its words are right, no schema can say.
 */
export function jsonSchema(name: keyof typeof kinds): Schema {
  const { fields, home }: Kind = kinds[name];
  const { properties, required } = object(fields);
  return {
    // Drafts after this one are not yet read by the YAML extensions of editors.
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: name,
    description: `The first part of a file in ${home}`,
    type: 'object',
    properties: { ...(properties as Schema), [rewordedFrom]: { description: 'Only what is written here is changed' } },
    additionalProperties: false,
    // A charity's file that rewords ours says only what it changes.
    if: { required: [rewordedFrom] },
    else: { required },
  };
}

/**
 * The first part of a file in another language: the words of the English file of the same name, and none of its facts. A
 * service or a story that is only there in that language has the whole schema.
 */
export function translationSchema(name: keyof typeof kinds): Schema {
  const { fields, home }: Kind = kinds[name];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `${name} in another language`,
    description: `The first part of a file in ${home} that translates the English file of the same name`,
    ...objectOfWords(fields),
  };
}

function objectOfWords(fields: Fields): Schema {
  const written = frontMatterOf(fields).filter(([, field]) => roleOf(field) !== 'fact');
  return {
    type: 'object',
    properties: Object.fromEntries(written.map(([name, field]) => [name, describeWords(field)])),
    additionalProperties: false,
    required: written.filter(([, field]) => isNeededAnew(field)).map(([name]) => name),
  };
}

function isNeededAnew(field: Field<unknown>): boolean {
  return !field.optional && !field.orEmpty && ['words', 'own', 'key'].includes(roleOf(field));
}

/** Facts are left out, however deep they are. */
function describeWords(field: Field<unknown>): Schema {
  const { help, entry, fields } = field;
  if (roleOf(field) !== 'mixed') return describe(field);
  const items = entry && entry.type === 'channel' ? withWay(objectOfWords(entry.fields!)) : entry && wordsOf(entry);
  return {
    ...(help && { description: plainHelp(field) }),
    ...(items ? { type: 'array', items } : objectOfWords(fields!)),
  };
}

function wordsOf(entry: Field<unknown>): Schema {
  const inside = objectOfWords(entry.fields!);
  return ['tip', 'next-step'].includes(entry.type) ? { anyOf: [scalar, inside] } : inside;
}

/** A channel goes by its way, and the second of two by its number too. */
function withWay({ properties, ...rest }: Schema): Schema {
  const pattern = `^(?:${Object.keys(waysToReach).join('|')})(?: \\d{1,2})?$`;
  const way = {
    type: 'string',
    pattern,
    description: 'Which of the ways in the English file: call, or call 2 for the second',
  };
  return { ...rest, properties: { [wayKey]: way, ...(properties as Schema) }, required: [wayKey] };
}

function object(fields: Fields): Schema {
  const written = frontMatterOf(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(written.map(([name, field]) => [name, describe(field)])),
    additionalProperties: false,
    required: written.filter(([, { optional, orEmpty }]) => !optional && !orEmpty).map(([name]) => name),
  };
}

function describe(field: Field<unknown>): Schema {
  const { help, example } = field;
  return {
    ...(help && { description: plainHelp(field) }),
    ...typeOf(field),
    ...(example && { examples: [parse(example) as unknown] }),
  };
}

function typeOf({ type, values, pattern, entry, key, fields = {}, needed }: Field<unknown>): Schema {
  switch (type) {
    case 'one-of':
      return { enum: values };
    case 'like':
      return { ...scalar, pattern };
    case 'date':
      return { type: 'string', pattern: `^${day}$` };
    case 'partial-date':
      return { ...scalar, pattern: `^(?:\\d{4}(?:-\\d{2}){0,2}|unknown)$` };
    case 'address':
      return { type: 'string', pattern: '^https://' };
    case 'number':
      return { type: 'integer', minimum: 0, maximum: 999_999 };
    case 'yes':
      return { enum: ['yes', true] };
    case 'yes-or-no':
      return { enum: ['yes', 'no', true, false] };
    case 'list':
      return {
        type: 'array',
        items: describe(entry!),
        ...(needed && { minItems: 1 }),
        // As the check has it: a list of words says nothing twice.
        ...(!entry!.fields && { uniqueItems: true }),
      };
    case 'pairs':
      return { type: 'object', propertyNames: typeOf(key!), additionalProperties: describe(entry!) };
    case 'map':
    case 'labels':
    case 'rule':
      return object(fields);
    case 'channel':
      return { ...object(fields), minProperties: 1 };
    case 'tip':
    case 'next-step':
      return { anyOf: [scalar, object(fields)] };
    case 'one-or-several':
      return { anyOf: [scalar, { type: 'array', items: scalar }] };
    case 'written-hours':
      return {
        anyOf: [
          { enum: ['always', 'unknown'] },
          { type: 'object', properties: { closures: days, 'extra-openings': days, terms: days } },
        ],
      };
    case 'destination':
      return { type: 'string', pattern: '^(?:contacts$|https://)' };
    default:
      return scalar;
  }
}

const days = {
  type: 'array',
  items: {
    type: 'object',
    properties: { on: scalar, from: scalar, to: scalar, at: scalar },
    additionalProperties: false,
  },
};
