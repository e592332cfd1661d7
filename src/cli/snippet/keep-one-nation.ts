import { selectSection, type Library, type Sections } from '../../content-model/library.js';
import { urgentOnly } from '../../content-model/urgent-only.js';
import { Refusal } from '../refusal.js';

type NationSection = Sections[`nation/${string}`];

/** Data as it lies in a self-contained file: JSON in a string of JavaScript, as terser writes it. */
const texts = /JSON\.parse\((?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\)/g;

/**
 * A self-contained file for one nation: of the others it keeps who to contact in an emergency or a crisis, so that a
 * visitor from elsewhere is never without a number, and leaves out their other services.
 *
 * @param code One of the files such as `peer-support-quiz.js`.
 * @param library The library that was built with it, such as `library/en.json`.
 * @throws {Refusal} Where the library has no such nation, or the file was not built with it.
 */
export function keepOneNation(code: string, library: Library, nation: string): string {
  if (!library.nations.some(({ id }) => id === nation))
    throw new Refusal(
      `There are no numbers for "${nation}" in what was built.`,
      `There is: ${library.nations.map(({ id }) => id).join(', ')}.`,
    );
  const others = library.nations.filter(({ id }) => id !== nation);
  const shorter = new Map(others.map(({ id }) => shorten(selectSection(library, `nation/${id}`))));
  const missing = new Set(shorter.keys());
  const kept = code.replace(texts, (whole, single?: string, double?: string) => {
    const text = readText(single ?? double ?? '');
    const found = text && shorter.get(text);
    missing.delete(text ?? '');
    return found === undefined ? whole : `JSON.parse(${writeText(found)})`;
  });
  if (missing.size > 0)
    throw new Refusal('The file and the library are not of the same build.', 'Build them again: npm run build');
  return kept;
}

function shorten(section: NationSection | undefined): [whole: string, short: string] {
  return [JSON.stringify(section), JSON.stringify(urgentOnly(section))];
}

/** What a string of JavaScript without its quotes comes to, where JSON can say the same: all that we have built can. */
function readText(inside: string): string | undefined {
  const json = inside.replace(/\\(x[\da-f]{2}|[^])|"/gi, (found, escaped?: string) => {
    if (escaped === undefined) return String.raw`\"`;
    if (escaped === "'") return "'";
    return escaped.startsWith('x') ? String.raw`\u00` + escaped.slice(1) : found;
  });
  try {
    return JSON.parse(`"${json}"`) as string;
  } catch {
    return undefined;
  }
}

/** In single quotes, as JSON is full of the others, and in ASCII, as a site may serve it with any charset. */
function writeText(text: string): string {
  const inside = text.replace(
    /['\\]|[^\x20-\x7e]/g,
    (character) =>
      `\\${/['\\]/.test(character) ? character : `u${character.charCodeAt(0).toString(16).padStart(4, '0')}`}`,
  );
  return `'${inside}'`;
}
