import { kinds } from '../../content-model/kinds/kinds.js';
import { standsBehind } from '../../content-model/kinds/shared-fields.js';
import type { Field, Fields, Kind } from '../../content-model/schema.js';
import { helpOf } from './plain-help.js';
import { frontMatterOf } from './read-item.js';

const marked = /(<!-- fields: ([a-z/-]+) -->\n)[^]*?(<!-- end of fields -->)/g;

/** The handbook with the tables that belong between its markers: `<!-- fields: question/options -->`. */
export function fillFieldTables(page: string): string {
  return page.replace(
    marked,
    (_, start: string, path: string, end: string) => `${start}\n${fieldTable(path)}\n\n${end}`,
  );
}

/** What to write in each line of a kind's files, as a table. `question/options` are the lines of an option. */
export function fieldTable(path: string): string {
  const [name = '', inner] = path.split('/');
  const { fields } = kinds[name as keyof typeof kinds] as Kind;
  const rows = rowsOf(inner ? fieldsInside(fields[inner]!) : fields, name === 'about');
  return ['| Line | What to write |', '| --- | --- |', ...rows.map(([line, help]) => `| ${line} | ${help} |`)].join(
    '\n',
  );
}

function fieldsInside({ fields, entry }: Field<unknown>): Fields {
  return fields ?? entry?.fields ?? {};
}

/** Lines of which the same is said share a row. Who stands behind the words is told once, with the file that is for it. */
function rowsOf(fields: Fields, isAbout: boolean): [line: string, help: string][] {
  const rows = new Map<string, string[]>();
  for (const [name, field] of frontMatterOf(fields)) {
    if (name in standsBehind && !isAbout) continue;
    rows.set(helpOf(field), [...(rows.get(helpOf(field)) ?? []), `\`${name}\``]);
  }
  const text = Object.values(fields).find(
    ({ type, only, help }) => /^(?:body|note)$/.test(type) && help && only !== 'library',
  );
  return [
    ...[...rows].map(([help, names]): [string, string] => [names.join(', '), help]),
    ...(text ? [['The text', helpOf(text)] as [string, string]] : []),
  ];
}
