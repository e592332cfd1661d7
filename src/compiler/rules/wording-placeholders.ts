import { wordingShape, type WordingGroup } from '../../content-model/wording.js';
import { suggest } from './text/nearest.js';
import { findAt, type Finding, type Rule } from './rule.js';
import type { Item } from '../parse/content.js';

export const wordingPlaceholders: Rule = {
  id: 'wording-placeholders',
  severity: 'error',
  title: 'Places to fill in',
  reason:
    'Words in braces are replaced by a number or a name. A misspelt one is shown as it stands, and a missing one loses what it stood for.',
  bad: 'call: Call {nubmer}',
  good: 'call: Call {number}',
  check: (content) => [...content.all('wording').flatMap(checkWording), ...content.all('quiz').flatMap(checkFacts)],
};

/** The promises on the first screen of the quiz have one place to fill in, and may do without it. */
function checkFacts({ document, value }: Item<'quiz'>): Finding[] {
  const places = ['questions'];
  return value.quiz.facts.flatMap(({ lead, text }, i) =>
    [...`${lead} ${text}`.matchAll(/\{([^{}]*)\}/g)].flatMap(([, name = '']) =>
      places.includes(name)
        ? []
        : [
            findAt(
              document,
              document.locate(['facts', i]),
              `Nothing is put in the place of {${name}} here.`,
              `Correct it. ${suggest(name, places)}`.trim(),
              { field: `facts, item ${i + 1}` },
            ),
          ],
    ),
  );
}

const shape: Record<string, Record<string, readonly string[]>> = wordingShape;

function checkWording({ document, value }: Item<'wording'>): Finding[] {
  return Object.entries(shape).flatMap(([group, keys]) =>
    Object.entries(keys).flatMap(([key, places]) => {
      const words: Record<string, string> = value.wording[group as WordingGroup];
      const used = [...(words[key] ?? '').matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
      const find = (message: string, fix: string) =>
        findAt(document, document.locate([group, key]), message, fix, { field: `${group}, ${key}` });
      const unknown = used.filter((name) => !places.includes(name));
      const missing = places.filter((name) => !used.includes(name));
      return [
        ...unknown.map((name) =>
          find(
            `Nothing is put in the place of {${name}} here.`,
            places.length > 0 ? `Correct it. ${suggest(name, places)}` : 'Leave it out.',
          ),
        ),
        ...(unknown.length > 0
          ? []
          : missing.map((name) =>
              find(`{${name}} is missing here.`, `Write {${name}} where it belongs in the words.`),
            )),
      ];
    }),
  );
}
