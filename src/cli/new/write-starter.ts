import { standsBehind } from '../../content-model/kinds/shared-fields.js';
import type { Field, Kind } from '../../content-model/schema.js';
import { addYears } from '../../compiler/parse/iso-date.js';
import { plainHelp } from '../../compiler/schema/plain-help.js';
import { frontMatterOf } from '../../compiler/schema/read-item.js';
import { fieldsFromAnswers } from './fields-from-answers.js';
import type { Answers, Neighbours } from './starter.js';
import { field, linesField, listField, offer, writeFile } from './write-fields.js';

/** The whole file, with a remark for each field: with the answers, and else as the schema begins it. */
export function writeStarter(kind: Kind, answers: Answers, neighbours: Neighbours): string {
  const values = { ...settledFields(neighbours), ...fieldsFromAnswers(kind, answers) };
  const fields = frontMatterOf(kind.fields).filter(([name]) => !(name in standsBehind));
  const text = Object.values(kind.fields).find(({ type }) => type === 'body')?.start ?? '';
  return writeFile(
    fields.flatMap(([name, one]) => writeField(name, one, values[name])),
    text,
  );
}

/** What nobody need be asked. */
function settledFields({ today, nextOrder }: Neighbours): Answers {
  return { 'reviewed-on': today, 'review-by': addYears(today, 2), 'checked-on': today, order: String(nextOrder) };
}

function writeField(name: string, one: Field<unknown>, value = ''): string[] {
  const { type, start, example, optional, orEmpty } = one;
  const remark = plainHelp(one).replace(/[^.!?…]$/, '$&.');
  const offered =
    (optional || orEmpty) && example
      ? [offer(start ? 'In place of the line above.' : remark, ...`${name}:${spaced(example)}`.split('\n'))]
      : [];
  if (value.startsWith('\n') || value.startsWith('[')) return [linesField(remark, `${name}:${spaced(value)}`)];
  // Nobody asks for the place of what need not have one.
  if (value && !(name === 'order' && optional))
    return [type === 'list' ? listField(remark, name, value) : field(remark, name, value)];
  return start ? [linesField(remark, `${name}:${spaced(start)}`), ...offered] : offered;
}

/** Lines of their own begin on the next line. */
function spaced(value: string): string {
  return value.startsWith('\n') ? value : ` ${value}`;
}
