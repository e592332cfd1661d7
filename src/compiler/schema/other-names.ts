import { ownProperty } from '../../content-model/own-property.js';

/** What people call some fields. By its letters alone, "tel" is nearest to "text", and somebody would text a phone on a wall. */
const otherNames: Record<string, string> = {
  phone: 'call',
  tel: 'call',
  telephone: 'call',
  freephone: 'call',
  mobile: 'call',
  sms: 'text',
  website: 'web',
  url: 'web',
  page: 'web',
  webchat: 'chat',
  'live-chat': 'chat',
  bsl: 'sign-language',
  letter: 'post',
  'opening-hours': 'hours',
};

/** The field that somebody means by another name, if it is one of those that may be there. */
export function findOtherName(written: string, known: readonly string[]): string | undefined {
  const name = ownProperty(otherNames, written.toLowerCase());
  return name !== undefined && known.includes(name) ? name : undefined;
}
