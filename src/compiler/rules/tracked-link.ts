import { findAddresses, type AddressUse } from '../parse/find-addresses.js';
import { findAt, type Finding, type Rule } from './rule.js';

/** What is found in any file is looked at more closely. */
const quick =
  /safelinks\.protection|google\.[a-z.]{2,6}\/url|facebook\.com\/l\.php|l\.instagram\.com|list-manage\.com|urldefense\.|[?&](?:utm_|fbclid|gclid|dclid|msclkid|twclid|igshid|igsh|mc_[ce]id|_hsenc|_hsmi)/i;

export const trackedLink: Rule = {
  id: 'tracked-link',
  severity: 'error',
  title: 'Addresses that tell nobody who follows them',
  reason:
    'Mail programs and social networks put their own address around each link. Whoever follows it is counted, and some of these addresses have the email address of the person who copied them inside. Marks such as utm_source tell a website where its visitors came from.',
  bad: 'https://www.google.com/url?q=https://example.org',
  good: 'https://example.org',
  check: (content) => {
    if (!content.documents.some(({ document }) => quick.test(document.text))) return [];
    return [...findAddresses([content])].flatMap(([, uses]) => uses.flatMap(checkUse));
  },
};

function checkUse({ document, start, end }: AddressUse): Finding[] {
  const written = document.text.slice(start, end);
  if (!quick.test(written) || !URL.canParse(written)) return [];
  const place = document.placeAt(start, end);
  const wrapped = unwrap(new URL(written));
  if (wrapped) {
    const { by, inside } = wrapped;
    const message = `This address leads through ${by}, which learns who follows it.`;
    const fix = inside ? `Write ${withoutMarks(inside)}` : 'Open it, and copy the address that the browser then shows.';
    return [findAt(document, place, message, fix)];
  }
  const plain = withoutMarks(written);
  if (plain === written) return [];
  const message = 'This address has marks in it that tell the website where a visitor came from.';
  return [findAt(document, place, message, `Write ${plain}`, { severity: 'warning' })];
}

interface Wrapped {
  by: string;
  /** The address that it leads to. Left out where that cannot be told from it. */
  inside?: string;
}

/** Who stands between, by the host of an address and the name under which it holds the real one. */
const wrappers: readonly [host: RegExp, path: RegExp, keys: string[], by: string][] = [
  [/(?:^|\.)safelinks\.protection\.outlook\.com$/, /^/, ['url'], 'Outlook'],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, ['q', 'url'], 'Google'],
  [/^lm?\.facebook\.com$|^www\.facebook\.com$/, /^\/l\.php$/, ['u'], 'Facebook'],
  [/^l\.instagram\.com$/, /^/, ['u'], 'Instagram'],
  [/(?:^|\.)list-manage\.com$/, /^\/track\/click/, [], 'Mailchimp'],
  [/^urldefense\.(?:com|proofpoint\.com)$/, /^/, [], 'Proofpoint'],
];

function unwrap({ hostname, pathname, searchParams }: URL): Wrapped | undefined {
  const found = wrappers.find(([host, path]) => host.test(hostname) && path.test(pathname));
  if (!found) return undefined;
  const [, , keys, by] = found;
  const inside = keys.map((key) => searchParams.get(key)).find((address) => address && URL.canParse(address));
  return { by, inside: inside ?? undefined };
}

const mark = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|twclid|igshid|igsh|mc_[ce]id|_hsenc|_hsmi)$/i;

/** The rest of the address stays as it was written. */
function withoutMarks(address: string): string {
  const [, before = '', query = '', after = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(address) ?? [address, address];
  const kept = query.split('&').filter((part) => part && !mark.test(part.split('=')[0]!));
  return `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}${after}`;
}
