import { createInterface } from 'node:readline/promises';
import { suggest } from '../../compiler/rules/text/nearest.js';
import type { Surroundings } from '../command.js';
import { Refusal } from '../refusal.js';
import type { Answers, Asked } from './starter.js';
import { splitList } from './write-fields.js';

type Given = Record<string, string | undefined>;

/** Answers from flags alone. Refuses where one is needed and not there. */
export function takeAnswers(asked: Asked[], given: Given): Answers {
  const missing = asked.filter(({ name, usual }) => given[name] === undefined && usual === undefined);
  if (missing.length > 0) throw sayMissing(missing);
  return Object.fromEntries(asked.map(({ name, usual = '' }) => [name, given[name]?.trim() ?? usual]));
}

/** Asks for each thing that no flag has answered, and again where an answer cannot be used. */
export async function askAnswers(asked: Asked[], given: Given, { input, output }: Surroundings): Promise<Answers> {
  const reader = createInterface({ input, output });
  const lines = reader[Symbol.asyncIterator]();
  const answers: Answers = {};
  try {
    for (const one of asked) {
      answers[one.name] = given[one.name]?.trim() ?? (await askOne(one, lines, output));
    }
    return answers;
  } finally {
    reader.close();
  }
}

/** What is wrong with an answer, in words for the person who gave it. */
export function findMistake({ choices, several, check, usual }: Asked, answer: string): string | undefined {
  if (answer === '') return usual === undefined ? 'You need to answer this one.' : undefined;
  const words = several ? splitList(answer) : [answer];
  const unknown = choices && words.find((word) => !choices.includes(word));
  if (unknown !== undefined) return `"${unknown}" isn’t one of the choices. ${suggest(unknown, choices!)}`;
  return check?.(answer);
}

async function askOne(asked: Asked, lines: AsyncIterator<string>, output: NodeJS.WritableStream): Promise<string> {
  output.write(`${phrase(asked)}\n> `);
  for (;;) {
    const line = await lines.next();
    if (line.done)
      throw new Refusal('There were no more answers, so nothing was written.', 'Start again whenever you like.');
    const answer = line.value.trim();
    const mistake = findMistake(asked, answer);
    if (!mistake) return answer || (asked.usual ?? '');
    output.write(`${mistake}\n> `);
  }
}

/** The question, with the words that it takes and what Enter alone stands for. */
function phrase({ ask, choices, several, usual }: Asked): string {
  const words = choices && `${several ? 'Any of' : 'One of'}: ${choices.join(', ')}.`;
  const enter = usual === undefined ? '' : usual === '' ? 'Press Enter to leave it out.' : `Press Enter for ${usual}.`;
  return [ask, words, enter].filter(Boolean).join(' ');
}

/** Everything at once, so that nobody types the command again for each. */
function sayMissing(missing: Asked[]): Refusal {
  const flags = missing.map(({ name, ask }) => `  --${name} "…"  ${ask}`);
  return new Refusal(
    missing.length === 1 ? 'One thing’s still missing:' : `${missing.length} things are still missing:`,
    `${flags.join('\n')}\nAdd ${missing.length === 1 ? 'it' : 'them'} to the command.`,
  );
}
