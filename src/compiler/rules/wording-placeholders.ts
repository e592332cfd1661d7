import { wordingShape } from '../../content-model/wording.js';
import { suggest } from '../nearest.js';
import { findAt, type Finding, type Rule } from './rule.js';
import type { Item } from '../content.js';

export const wordingPlaceholders: Rule = {
  id: 'wording-placeholders',
  severity: 'error',
  title: 'Places to fill in',
  reason:
    'Words in braces are replaced by a number or a name. A misspelt one is shown as it stands, and a missing one loses what it stood for.',
  bad: 'call: Call {nubmer}',
  good: 'call: Call {number}',
  check: (content) => content.all('wording').flatMap(checkWording),
};

function checkWording({ document, value }: Item<'wording'>): Finding[] {
  return Object.entries(wordingShape).flatMap(([group, keys]) =>
    Object.entries(keys).flatMap(([key, places]) => {
      const words = (value.wording[group as keyof typeof wordingShape] as Record<string, string>)[key] ?? '';
      const used = [...words.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
      const find = (what: string, mend: string) =>
        findAt(document, document.locate([group, key]), what, mend, { field: `${group}, ${key}` });
      const unknown = used.filter((name) => !(places as readonly string[]).includes(name));
      const missing = (places as readonly string[]).filter((name) => !used.includes(name));
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
