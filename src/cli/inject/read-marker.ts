import { nearestLanguage, defaultLanguage } from '../../content-model/languages.js';
import type { NamedLibrary } from '../../compiler/compile.js';
import { listShown, writeChecked } from '../../compiler/emit/plain-snippets.js';
import { suggest } from '../../compiler/rules/text/nearest.js';
import { widgetNames } from '../../content-model/widget-names.js';
import { Refusal } from '../refusal.js';

/**
 * The words that a marker asks for: `myths GB-SCT`, `guide what-it-is IE`, and after them `heading-level=3` or
 * `language=cy`.
 *
 * @throws A refusal that says what is not known.
 */
export function writeMarked(asked: string, libraries: readonly NamedLibrary[]): string {
  const words = asked.split(/\s+/).filter((word) => !word.includes('='));
  const settings = readSettings(asked);
  const library = findLibrary(settings['language'], libraries);
  const [name = '', ...others] = words;
  const widget = widgetNames.find((each) => each === name.replace(/^peer-support-/, ''));
  if (!widget) throw new Refusal(`There is no widget called "${name}".`, suggest(name, widgetNames));
  const topics = library.guides.map(({ id }) => id);
  const topic = widget === 'guide' ? others.shift() : undefined;
  if (widget === 'guide' && !topics.includes(topic ?? ''))
    throw new Refusal(`There is no guide called "${topic ?? ''}".`, `There is: ${topics.join(', ')}.`);
  const region = widget === 'exit' ? (others.shift() ?? library.nations[0]?.id) : others.shift();
  const nation = library.nations.find(({ id }) => id === region?.toUpperCase());
  if (!nation)
    throw new Refusal(
      `There are no numbers for "${region ?? ''}".`,
      `There is: ${library.nations.map(({ id }) => id).join(', ')}.`,
    );
  if (others.length > 0) throw new Refusal(`It is not clear what "${others.join(' ')}" is.`);
  const shown = listShown(library).find((each) => each.widget === widget && each.topic === topic);
  if (!shown) throw new Refusal(`This library has no words for ${widget}.`);
  return writeChecked(
    library,
    nation,
    shown,
    settings['heading-level'] ? Number(settings['heading-level']) : undefined,
  );
}

function readSettings(asked: string): Record<string, string> {
  const settings = Object.fromEntries(
    [...asked.matchAll(/(\S+?)=(\S*)/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const unknown = Object.keys(settings).find((name) => name !== 'heading-level' && name !== 'language');
  if (unknown) throw new Refusal(`It is not clear what "${unknown}" is.`, 'There is heading-level and language.');
  const level = settings['heading-level'];
  if (level !== undefined && !/^[1-6]$/.test(level))
    throw new Refusal(`"${level}" is no level of heading.`, 'Write a number from 1 to 6.');
  return settings;
}

function findLibrary(language: string | undefined, libraries: readonly NamedLibrary[]): NamedLibrary['library'] {
  const folders = libraries.map(({ folder }) => folder);
  const wanted = language ?? nearestLanguage(folders, defaultLanguage);
  const named = libraries.find(({ folder }) => folder === wanted);
  if (!named) throw new Refusal(`There are no words in "${wanted}".`, `There is: ${folders.join(', ')}.`);
  return named.library;
}
