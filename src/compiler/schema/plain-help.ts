import type { Field } from '../../content-model/schema.js';

/** What an editor is told of a field, with the words it can be. In Markdown, as the handbook has it. */
export function helpOf(field: Field<unknown>): string {
  const { help = '' } = field;
  const [before, values] = choicesOf(field);
  const unnamed = values.some((value) => !help.includes(`\`${value}\``));
  return unnamed ? `${help}. ${before}: ${values.map((value) => `\`${value}\``).join(', ')}` : help;
}

/** The same without marks, for a remark or a tooltip. A link to a part of the handbook leads nowhere from there. */
export function plainHelp(field: Field<unknown>): string {
  return helpOf(field)
    .replace(/See \[([^\]]*)\]\(#[^)]*\)/g, 'See "$1" in the handbook')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('`', '');
}

/** The words that a field, or each entry of a list, can be. */
export function choicesOf({
  type,
  values,
  entry,
  needed,
}: Field<unknown>): [before: string, values: readonly string[]] {
  if (type === 'list' && entry?.values)
    return [needed ? 'One or more of' : 'Any of', entry.values as readonly string[]];
  return ['One of', (values ?? []) as readonly string[]];
}
