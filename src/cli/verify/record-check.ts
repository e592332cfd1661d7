import { readableDate } from '../../compiler/parse/iso-date.js';
import { Refusal } from '../refusal.js';

/** What came of a check: the service was reached, or its page was read, and all is right; or something is different. */
export type Found = { how: 'contacted' | 'page' } | { different: string };

const frontMatter = /^\ufeff?---[ \t]*\r?\n[^]*?\r?\n---[ \t]*(?=\r?\n|$)/;

/**
 * Writes into a contact's file what came of a check and on which day. Every other byte of the file stays as it is. What is
 * different becomes a remark, and the contact counts as checked only once its details have been put right.
 */
export function recordCheck(text: string, found: Found, today: string): string {
  const [head] = frontMatter.exec(text) ?? [''];
  return changeFields(head, found, today) + text.slice(head.length);
}

function changeFields(head: string, found: Found, today: string): string {
  if ('different' in found) return addRemark(head, `${readableDate(today)}: ${found.different.trim()}`);
  const checked = setField(setField(head, 'checked-on', today), 'checked', found.how);
  return checked.replace(/^page-date:.*\r?\n/m, '');
}

/** The remark of an editor on that line stays behind the new value. */
function setField(head: string, name: string, value: string): string {
  const field = new RegExp(String.raw`^(${name}:[ \t]*)("[^"]*"|'[^']*'|[^\s#]+)`, 'm');
  if (!field.test(head)) throw missing(name);
  return head.replace(field, `$1${value}`);
}

function addRemark(head: string, remark: string): string {
  const place = /^checked-on:/m.exec(head);
  if (!place) throw missing('checked-on');
  const end = head.includes('\r\n') ? '\r\n' : '\n';
  return `${head.slice(0, place.index)}# ${remark}${end}${head.slice(place.index)}`;
}

function missing(name: string): Refusal {
  return new Refusal(
    `We couldn’t record the check: no line of the file starts with "${name}:".`,
    'Add it to the file yourself.',
  );
}
