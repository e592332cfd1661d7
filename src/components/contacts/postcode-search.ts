import { parseUrl } from '../../content-model/parse-url.js';

const place = '{postcode}';

/** A directory that can be searched by postcode, at an address that the page gives. */
export interface PostcodeSearch {
  address: string;
  /** The name of the website, for people to read. */
  site: string;
  /** For the browser's own form: where it goes, the field that the postcode is in, and the others beside it. */
  action: string;
  field?: string;
  others: [name: string, value: string][];
}

/** Nothing where an address is not one that starts with `https:` and has `{postcode}` in its path or its query. */
export function readPostcodeSearch(address: string): PostcodeSearch | undefined {
  const url = parseUrl(address);
  if (url?.protocol !== 'https:' || !address.includes(place) || url.host.includes('postcode')) return undefined;
  if (url.username || url.password) return undefined;
  const fields = [...url.searchParams];
  return {
    address,
    site: url.hostname.replace(/^www\./, ''),
    action: `${url.origin}${url.pathname}`,
    field: fields.find(([, value]) => value === place)?.[0],
    others: fields.filter(([, value]) => value !== place),
  };
}

/** The address to go to for a postcode. */
export function fillPostcode({ address }: PostcodeSearch, postcode: string): string {
  return address.split(place).join(encodeURIComponent(postcode.trim()));
}
