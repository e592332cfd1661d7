import { neutralPage } from '../../../content-model/neutral-page.js';
import { parseUrl } from '../../../content-model/parse-url.js';
import type { Library } from '../../../content-model/library.js';
import { fillIn } from '../../../content-model/wording.js';
import { element, link, text } from './element.js';

/** A plain way to leave. Of the keys nothing is said: they need the script. */
export function writeExit({ wording: { exit } }: Library): string {
  const site = (parseUrl(neutralPage)?.hostname ?? neutralPage).replace(/^www\./, '');
  return element('p', `${link(neutralPage, text(exit.leave))} <small>${text(fillIn(exit.explain, { site }))}</small>`, {
    class: 'peer-support-plain peer-support-leave',
  });
}
