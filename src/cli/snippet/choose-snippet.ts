import { suggest } from '../../compiler/rules/text/nearest.js';
import type { Nation } from '../../content-model/contact.js';
import type { Library } from '../../content-model/library.js';
import type { SnippetTag } from '../../compiler/emit/snippet-tag.js';
import { Refusal } from '../refusal.js';
import { widgetNames } from '../../content-model/widget-names.js';

/** What is to be pasted. */
export interface SnippetChoice extends SnippetTag {
  /** `#7a1f5c` */
  accent?: string;
}

interface Wishes {
  region?: string;
  topic?: string;
  accent?: string;
  'heading-level'?: string;
}

/** Takes wishes at their word, or says which word is not known. */
export function chooseSnippet([word = '', more]: string[], wishes: Wishes, library: Library): SnippetChoice {
  const widget = widgetNames.find((name) => name === word.replace(/^peer-support-/, ''));
  if (!widget) throw unknownWidget(word);
  if (more !== undefined) throw new Refusal(`It is not clear what "${more}" is.`, 'One widget at a time.');
  return {
    widget,
    nation: widget === 'exit' ? undefined : chooseNation(wishes.region, library),
    topic: widget === 'guide' ? chooseTopic(wishes.topic, library) : undefined,
    headingLevel: chooseLevel(wishes['heading-level']),
    accent: chooseAccent(wishes.accent),
  };
}

function unknownWidget(word: string): Refusal {
  return word === ''
    ? new Refusal('Which widget would you like to paste?', `Write one of: ${widgetNames.join(', ')}.`)
    : new Refusal(`There is no widget called "${word}".`, suggest(word, widgetNames));
}

function chooseNation(region: string | undefined, { nations }: Library): Nation {
  const known = nations.map(({ id }) => id);
  const found = nations.find(({ id }) => id === region?.toUpperCase());
  if (found) return found;
  throw new Refusal(
    region === undefined ? 'Whose numbers are to be shown?' : `There are no numbers for "${region}".`,
    `Add --region with one of: ${known.join(', ')}.`,
  );
}

function chooseTopic(topic: string | undefined, { guides }: Library): string {
  const known = guides.map(({ id }) => id);
  if (topic !== undefined && known.includes(topic)) return topic;
  throw new Refusal(
    topic === undefined ? 'Which guide is to be shown?' : `There is no guide called "${topic}".`,
    `Add --topic with one of: ${known.join(', ')}.`,
  );
}

function chooseLevel(level: string | undefined): number | undefined {
  if (level === undefined || /^[1-6]$/.test(level)) return level === undefined ? undefined : Number(level);
  throw new Refusal(`"${level}" is no level of heading.`, 'Write a number from 1 to 6: --heading-level 3');
}

function chooseAccent(accent: string | undefined): string | undefined {
  if (accent === undefined || /^#(?:[0-9a-f]{3}){1,2}$/i.test(accent)) return accent;
  throw new Refusal(
    `"${accent}" is not a colour in the form that is needed.`,
    'Write a hash and six letters or digits: --accent "#7a1f5c"',
  );
}
