import { quiz } from '../../../content-model/kinds/quiz.js';
import type { Quiz } from '../../../content-model/quiz.js';
import type { RichText } from '../../../content-model/rich-text.js';
import type { ItemReader } from '../item-reader.js';
import { readItem } from '../read-item.js';

/** The quiz without its questions, which are files of their own: their ids stand in for them. */
export interface QuizItem {
  quiz: Omit<Quiz, 'questions'>;
  questions: string[];
  howWeGotThis: RichText;
}

export function readQuiz(reader: ItemReader): QuizItem | undefined {
  const file = readItem(reader, quiz);
  const parts = file && partBody(reader, file.text);
  if (!parts) return undefined;
  const { id: _, ...value } = file.value;
  return { quiz: { ...value, intro: parts.intro }, questions: file.questions, howWeGotThis: parts.howWeGotThis };
}

/** Everything before the one heading is the first screen; everything after it is the rule that is published. */
function partBody(reader: ItemReader, body: RichText): { intro: RichText; howWeGotThis: RichText } | undefined {
  const isHeading = (block: RichText[number]) => block.kind === 'heading' && block.depth === 1;
  const heading = body.findIndex(isHeading);
  const others = body.filter(isHeading).length - 1;
  if (heading > 0 && heading < body.length - 1 && others === 0)
    return { intro: body.slice(0, heading), howWeGotThis: body.slice(heading + 1) };
  const { document, problems } = reader;
  problems.push({
    file: document.file,
    ...document.placeAt(document.bodyStart),
    field: 'text',
    rule: 'missing-text',
    severity: 'error',
    message:
      others > 0
        ? `The text has ${others + 1} headings that begin with ##, and one divides it: what the quiz is, and how its results come about.`
        : 'The text needs two parts: what the quiz is, and how its results come about.',
    fix:
      others > 0
        ? 'Keep the one above the rule, such as "## How we got this". Begin the others with ### or leave them out.'
        : 'Write the first part, then a line "## How we got this", then the rule in plain words.',
  });
  return undefined;
}
