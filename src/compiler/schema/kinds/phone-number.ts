import { asData, findPair, type FieldNode } from '../field-node.js';
import type { ItemReader } from '../item-reader.js';

/** How numbers of a country are written for callers from abroad, and for those at home. */
interface Country {
  code: string;
  /** Put before the number at home, but not before short numbers and freephone ones that have none. */
  trunk: string;
  bare: RegExp;
}

const countries: Record<string, Country> = {
  GB: { code: '44', trunk: '0', bare: /^(?:116\d{3}|1\d{2}|999)$/ },
  IE: { code: '353', trunk: '0', bare: /^(?:116\d{3}|1\d{2}|999|1[58]\d{8}|5\d{4})$/ },
  US: { code: '1', trunk: '1 ', bare: /^\d{3,6}$/ },
  CA: { code: '1', trunk: '1 ', bare: /^\d{3,6}$/ },
  AU: { code: '61', trunk: '0', bare: /^(?:1\d+|000)$/ },
  NZ: { code: '64', trunk: '0', bare: /^\d{3,4}$/ },
};

interface Dialled {
  number: string;
  dial: string;
}

/**
 * A number as people read it, with exactly what is dialled beside it. One that is written for callers from abroad is shown
 * as people at home dial it; WhatsApp needs the other form.
 */
export function readNumber(
  reader: ItemReader,
  node: FieldNode,
  name: string,
  written: string,
  isForWhatsApp: boolean,
): Dialled | undefined {
  const country = countryOf(reader);
  const parted = partCode(written, country);
  if (!form.test(parted) || saysMore.test(parted)) return refuseForm(reader, node, name, written, country);
  const number = toHomeForm(parted, country);
  const dial = number.startsWith('+') ? `+${digitsOf(number)}` : digitsOf(number);
  if (!isForWhatsApp) return { number, dial };
  const abroad = toForeignForm(dial, country);
  return abroad ? { number, dial: abroad } : refuseHomeForm(reader, node, name, written);
}

/** `+441632960123` as `+44 1632960123`, where it is a number of the country. */
function partCode(written: string, country: Country | undefined): string {
  const code = `+${country?.code ?? ''}`;
  return country && written.startsWith(code) && /^\d{6,}$/.test(written.slice(code.length))
    ? `${code} ${written.slice(code.length)}`
    : written;
}

/** Groups of digits, or of capital letters behind digits, with one space or hyphen between. */
const form = /^(?:\+\d{1,3} )?(?:\(0\) ?)?[0-9*#][0-9A-Z*#]*(?:[ -][0-9A-Z*#]+)*$/;
/** Letters that are not dialled: words about the number, and an O or an I that stands for a digit. */
const saysMore = /\b(?:EXT|EXTENSION|OPT|OPTION|PRESS|AND|TEXT)\b|(?<![A-Z])(?:[A-Z]{1,2}|[OIL]+)(?![A-Z])/;

/** The keys of a phone, by the letters on them. */
const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

function digitsOf(number: string): string {
  return number
    .replace(/[ +()-]/g, '')
    .replace(/[A-Z]/g, (letter) => `${keys.findIndex((letters) => letters.includes(letter)) + 2}`);
}

/** The one country whose numbers these are, if all nations of the contact share one way to dial. */
function countryOf(reader: ItemReader): Country | undefined {
  const written = asData(findPair(reader.document.frontMatter, 'countries')?.value ?? null);
  const codes = (Array.isArray(written) ? (written as unknown[]) : []).map((id) => String(id).split('-')[0] ?? '');
  const [first, ...others] = codes.map((code) => countries[code]);
  return others.every((other) => other?.code === first?.code) ? first : undefined;
}

/** `+44 808 801 0515` in Britain is `0808 801 0515`. A number of another country stays as it is. */
function toHomeForm(written: string, country: Country | undefined): string {
  if (!written.startsWith('+')) return written;
  const plain = written.replace(/\(0\) ?/, '').replace(/ +/g, ' ');
  if (!country || !digitsOf(plain).startsWith(country.code)) return plain;
  const rest = plain.replace(new RegExp(`^\\+${country.code}[ -]?`), '');
  return country.bare.test(digitsOf(rest)) ? rest : `${country.trunk}${rest}`;
}

function toForeignForm(dial: string, country: Country | undefined): string | undefined {
  if (dial.startsWith('+')) return dial.slice(1);
  const trunk = country?.trunk.trim();
  if (!country || !trunk || !dial.startsWith(trunk)) return undefined;
  return `${country.code}${dial.slice(trunk.length)}`;
}

function refuseForm(
  reader: ItemReader,
  node: FieldNode,
  name: string,
  written: string,
  country: Country | undefined,
): undefined {
  const several = /\d\s*(?:[,;/&]|\bor\b|\band\b)\s*\+?\d{3}/i.test(written);
  if (several)
    return reader.refuse(
      node,
      name,
      'field-value',
      `"${name}" holds more than one number.`,
      'Begin an entry of its own for each, with a hyphen, so that each has a button.',
    );
  const [number, more] = splitExtra(written.replace(/^https:\/\/wa\.me\//, '+'));
  const tidy = tidyUp(number);
  const [key, value] = more ?? [];
  const shown = partCode(tidy, country);
  const isUsable = form.test(shown) && !saysMore.test(shown) && digitsOf(shown).length > 2;
  const example = isUsable ? toHomeForm(shown, country) : '0808 801 0515';
  const alone = /\d/.test(written) ? explainMore(written) : undefined;
  const extra = key && isUsable ? `, with "${key}: ${value}" on a line of its own under it` : '';
  return reader.refuse(
    node,
    name,
    'field-value',
    `"${name}" says "${written.length > 60 ? `${written.slice(0, 57)}…` : written}", which is not a number in digits, with single spaces between groups.`,
    alone && !key ? alone : `Write it like this: ${example}${extra}`,
  );
}

/** Words beside a number. A machine dials none. */
function explainMore(written: string): string | undefined {
  const [, number] = /^([+\d][\d ()-]*\d)[\s(,:-]+[a-z][a-z ]{2,40}\)?\.?$/.exec(written) ?? [];
  return (
    number && `Write nothing but the number: ${number.trim()}. What there is to say of it belongs to "note" or "cost".`
  );
}

/** `01632 960 123 ext. 4` is a number and something to say of it. */
function splitExtra(written: string): [number: string, more?: [key: string, value: string]] {
  const [, wordToSend, to] = /^(?:text |send )?([A-Z]{2,}) to (\d[\d ]*)$/.exec(written) ?? [];
  if (wordToSend && to) return [to, ['word', wordToSend]];
  const [, number = '', word = '', value = ''] =
    /^(.*?\d)\W*\b(ext(?:ension|n)?|x|opt(?:ion)?|press)\b[\s.:]*(\d+)$/i.exec(written) ?? [];
  if (!number) return [written];
  return [number, [/^(?:e|x)/i.test(word) ? 'extension' : 'option', value]];
}

/** The same with what stands between groups made spaces, letters that stand for digits made digits, and no words before it. */
export function tidyUp(written: string): string {
  return written
    .toUpperCase()
    .replace(/(?<![A-Z])[OIL]+(?![A-Z])/g, (letters) => letters.replaceAll('O', '0').replace(/[IL]/g, '1'))
    .replace(/^[^+\d*#(]+/, '')
    .replace('(0)', ' ')
    .replace(/[^0-9A-Z*#+]+/g, ' ')
    .trim();
}

function refuseHomeForm(reader: ItemReader, node: FieldNode, name: string, written: string): undefined {
  return reader.refuse(
    node,
    name,
    'field-value',
    `"${name}" says "${written}", and WhatsApp needs the code of the country as well.`,
    `Write it as people abroad would dial it: a plus sign, the country's code, then the number, such as +44 7700 900 123.`,
  );
}
