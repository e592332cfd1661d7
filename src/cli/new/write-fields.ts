import { stringify } from 'yaml';

/** A field as it stands in a new file, under a remark that says what it is for. */
export function field(remark: string, name: string, value: string): string {
  return `${asRemark(remark)}\n${name}: ${quote(value)}`;
}

/** A field with a list, on one line. */
export function listField(remark: string, name: string, values: string): string {
  return `${asRemark(remark)}\n${name}: [${splitList(values).join(', ')}]`;
}

/** Lines that are written as they are. */
export function linesField(remark: string, ...lines: string[]): string {
  return [asRemark(remark), ...lines].join('\n');
}

/** Lines that do nothing until somebody takes away the hash in front of them. */
export function offer(remark: string, ...lines: string[]): string {
  return asRemark(`${remark} To use it, delete the # and the space in front:`, ...lines);
}

/** A whole file: fields between the lines of dashes, and the text below. */
export function writeFile(fields: string[], text: string): string {
  return `---\n${fields.join('\n')}\n---\n\n${text.trim()}\n`;
}

/** A value that stays the words it was given, whatever signs are in it. */
export function quote(value: string): string {
  return stringify(value, { schema: 'failsafe', singleQuote: true, lineWidth: 0, blockQuote: false }).trimEnd();
}

/** `group, informal` as its words. */
export function splitList(values: string): string[] {
  return values
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);
}

function asRemark(...lines: string[]): string {
  return lines.map((line) => `# ${line}`).join('\n');
}
