import type { Kind } from '../../content-model/schema.js';
import type { Answers } from './starter.js';
import { quote } from './write-fields.js';

/** Fields by name, as far as answers give them. A value that begins with a new line or a bracket is written as it is. */
export function fieldsFromAnswers({ fields, starter }: Kind, answers: Answers): Answers {
  const { title = '', ...others } = answers;
  const given = { ...others, ...(starter && { [starter.title]: title }) };
  if ('channels' in fields) return { ...given, ...contactFields(answers) };
  if ('content-note' in fields) return { ...given, 'content-note': asNote(answers['content-note'] ?? '') };
  return 'source' in answers ? { ...given, sources: listSource(answers) } : given;
}

function contactFields(answers: Answers): Answers {
  const ways = ['call', 'text', 'web', 'email'].filter((way) => answers[way]);
  return {
    countries: `[${answers['nation']!.toUpperCase()}]`,
    channels: `\n${ways.map((way) => `  - ${way}: ${quote(answers[way]!)}`).join('\n')}`,
    // A copy has a date. Nothing else does.
    'page-date': answers['checked'] === 'copy' ? 'unknown' : '',
  };
}

/** `the death of a friend` as the sentence that is shown. */
function asNote(words: string): string {
  if (!words || /^this story mentions /i.test(words)) return words;
  return `This story mentions ${words.replace(/\.$/, '')}.`;
}

function listSource({ source, publisher, url }: Answers): string {
  const lines = [
    `  - title: ${quote(source!)}`,
    publisher && `    publisher: ${quote(publisher)}`,
    url && `    url: ${quote(url)}`,
  ];
  return `\n${lines.filter(Boolean).join('\n')}`;
}
