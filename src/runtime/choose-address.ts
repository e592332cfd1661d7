import { neutralPage } from '../content-model/neutral-page.js';
import { parseUrl } from '../content-model/parse-url.js';

/**
 * Where the exit leads: the `https:` address that the page gives, else the page's own link inside the tag, else a neutral
 * page. There is always one.
 */
export function chooseAddress(to: string, findLink: () => HTMLAnchorElement | null): string {
  if (to === neutralPage || parseUrl(to)?.protocol === 'https:') return to;
  const link = findLink();
  return link && leadsAway(link) ? link.href : neutralPage;
}

/** Read from the link itself, so that this holds where the page has broken `URL`. */
function leadsAway({ protocol, href }: HTMLAnchorElement): boolean {
  return /^https?:$/.test(protocol) && withoutHash(href) !== withoutHash(location.href);
}

function withoutHash(address: string): string {
  return address.replace(/#.*/s, '');
}
