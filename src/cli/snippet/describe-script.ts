import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPackage } from '../../compiler/charity/our-content.js';
import { defaultLanguage } from '../../content-model/languages.js';
import { Refusal } from '../refusal.js';
import type { WidgetName } from '../../content-model/widget-names.js';

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
  return { address: `${place}/${name}`, style, integrity: hashFile(join(dist, name)) };
}

function checkPlace(at: string): string {
  if (/^(?:https:\/\/|\/)[^\s"'<>]+$/.test(at)) return at.replace(/\/+$/, '');
  throw new Refusal(
    `"${at}" is not where a page can find files.`,
    'Write a whole address, such as --at https://your-charity.example/peer-support',
  );
}

function hashFile(file: string): string {
  if (!existsSync(file))
    throw new Refusal(`The file ${file} has not been built, so it has no hash yet.`, 'Build it first: npm run build');
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
