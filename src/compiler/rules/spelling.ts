import type { Content } from '../parse/content.js';
import type { Document } from '../parse/document.js';
import type { TextSegment } from '../parse/text-segment.js';
import { britishDictionary } from './spelling/dictionary.js';
import { eachSpeltWord } from './spelling/find-words-in-text.js';
import { Speller, type Misspelling } from './spelling/speller.js';
import { wordListName } from './spelling/word-lists.js';
import { findInSegment, type Finding, type Rule } from './rule.js';

/** Nobody fixes more in one file before looking again. */
const enough = 100;

export const spelling: Rule = {
  id: 'spelling',
  severity: 'warning',
  title: 'British spelling',
  reason: 'A typo makes people stumble, and some will think it’s them. People who listen to the page hear it, too.',
  bad: 'You can recieve a call from our center.',
  good: 'You can receive a call from our centre.',
  check(content) {
    if (!isBritish(content)) return [];
    const speller = new Speller(britishDictionary(), [...content.ownWords, ...namesOf(content)]);
    const found = content.documents.flatMap(({ document }) => checkDocument(document, content, speller));
    // Only now, when every word of the library has been seen: those in use are the likeliest to have been meant.
    return found.flatMap((misspelt) => describeMisspelling(misspelt, speller, content.folder) ?? []);
  },
};

/** English of the British Isles and of those who spell like them. Other languages have no dictionary here yet. */
function isBritish(content: Content): boolean {
  return /^en(?:-(?:GB|IE|AU|NZ))?$/.test(content.one('wording')?.value.language ?? content.name);
}

/** What services and publishers call themselves is right wherever it stands. */
function namesOf(content: Content): string[] {
  const services = content.all('contact').map(({ value }) => value.value.name);
  const cited = (['myth', 'guide', 'evidence'] as const)
    .flatMap((kind) => content.all(kind))
    .flatMap(({ value }) => value.value.sources.map(({ publisher }) => publisher));
  const found = new Set<string>();
  for (const name of [...services, ...cited, content.one('about')?.value.publisher])
    eachSpeltWord(name ?? '', (word) => /^\p{Lu}/u.test(word) && found.add(word));
  return [...found];
}

interface Misspelt extends Misspelling {
  segment: TextSegment;
  word: string;
  at: number;
}

/** Each misspelt word of a file once, where it stands first. */
function checkDocument(document: Document, content: Content, speller: Speller): Misspelt[] {
  const found = new Map<string, Misspelt>();
  for (const segment of content.segmentsOf(document)) {
    if (isLeftAlone(segment)) continue;
    eachSpeltWord(segment.words, (word, at) => {
      const misspelling = speller.check(word);
      if (!misspelling || found.has(word) || found.size >= enough) return;
      if (misspelling.mayBeName && !beginsSentence(segment.words, at)) return;
      found.set(word, { ...misspelling, segment, word, at });
    });
  }
  return [...found.values()];
}

/** A person's own words, and the names of services and of languages. */
function isLeftAlone({ voice, field, document }: TextSegment): boolean {
  if (voice === 'own') return true;
  return document.path.startsWith('contacts/') && (field === 'name' || field.startsWith('languages'));
}

function beginsSentence(words: string, at: number): boolean {
  return /(?:^|[.!?…:\n])[\s"'“‘(]*$/.test(words.slice(Math.max(0, at - 10), at));
}

function describeMisspelling(misspelt: Misspelt, speller: Speller, folder: string): Finding | undefined {
  const { segment, word, at, british } = misspelt;
  if (british) {
    const message = `"${word}" is the American spelling.`;
    return findInSegment(segment, at, word.length, message, `Write "${british}".`);
  }
  const suggestions = speller.suggest(word);
  // A capital letter and nothing that is near: a name, or the start of a sentence in another language.
  if (misspelt.mayBeName && suggestions.length === 0) return undefined;
  const add = `If it’s right, add it to ${folder}/${wordListName}.`;
  const message = `"${word}" isn’t in the dictionary.`;
  return findInSegment(segment, at, word.length, message, `${askWhether(suggestions)}${add}`);
}

/** `Did you mean "receive", "relieve" or "deceive"? ` */
function askWhether(suggestions: string[]): string {
  if (suggestions.length === 0) return '';
  const quoted = suggestions.map((word) => `"${word}"`);
  const last = quoted.pop();
  return `Did you mean ${quoted.length > 0 ? `${quoted.join(', ')} or ` : ''}${last}? `;
}
