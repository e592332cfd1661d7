import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPackage } from '../../compiler/charity/our-content.js';
import type { NationId } from '../../content-model/contact.js';
import { defaultLanguage } from '../../content-model/languages.js';
import type { Library } from '../../content-model/library.js';
import { Refusal } from '../refusal.js';
import type { WidgetName } from '../../content-model/widget-names.js';
import { keepOneNation } from './keep-one-nation.js';

/** The script that a page loads, and the stylesheet that reserves its space. */
export interface Script {
  address: string;
  style: string;
  /** `sha384-…` */
  integrity?: string;
}

/** Said where nobody has told where the files are. Nobody mistakes it for a real address. */
const usualPlace = 'https://your-charity.example/peer-support';

/** The script for a widget: the one that loads what a page needs, or the one file of the widget with its hash. */
export function describeScript(
  widget: WidgetName,
  at = usualPlace,
  selfContained: boolean,
  language: string = defaultLanguage,
  dist = join(findPackage(), 'dist'),
): Script {
  const place = checkPlace(at);
  const style = `${place}/peer-support.css`;
  if (!selfContained) return { address: `${place}/peer-support.js`, style };
  const name = `peer-support-${widget}${language === defaultLanguage ? '' : `.${language}`}.js`;
  return { address: `${place}/${name}`, style, integrity: hash(readBuilt(join(dist, name))) };
}

/** A script that is still to be written. */
export interface MadeScript {
  script: Script;
  /** `peer-support-quiz.gb-sct.js` */
  name: string;
  code: string;
}

/**
 * A widget's one file with the services of one nation alone. See `keepOneNation` for what stays of the other nations.
 *
 * @throws {Refusal} Where the files are not built, or not from one build.
 */
export function makeScriptOfNation(
  { widget, nation }: { widget: WidgetName; nation: NationId },
  at = usualPlace,
  language: string = defaultLanguage,
  dist = join(findPackage(), 'dist'),
): MadeScript {
  const described = describeScript(widget, at, true, language, dist);
  const built = described.address.split('/').pop()!;
  const library = JSON.parse(String(readBuilt(join(dist, 'library', `${language}.json`)))) as Library;
  // The source map is of the whole file.
  const whole = String(readBuilt(join(dist, built))).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
  const code = keepOneNation(whole, library, nation);
  const name = built.replace(/\.js$/, `.${nation.toLowerCase()}.js`);
  const script = { ...described, address: described.address.replace(built, name), integrity: hash(Buffer.from(code)) };
  return { script, name, code };
}

function checkPlace(at: string): string {
  if (/^(?:https:\/\/|\/)[^\s"'<>]+$/.test(at)) return at.replace(/\/+$/, '');
  throw new Refusal(
    `"${at}" is not where a page can find files.`,
    'Write a whole address, such as --at https://your-charity.example/peer-support',
  );
}

function readBuilt(file: string): Buffer {
  if (existsSync(file)) return readFileSync(file);
  throw new Refusal(`The file ${file} has not been built, so it has no hash yet.`, 'Build it first: npm run build');
}

function hash(bytes: Buffer): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
