import { writePlainHtml } from '../../src/compiler/emit/plain-html.ts';
import { writeInside } from '../../src/compiler/emit/snippets.ts';
import { widgetNames } from '../../src/content-model/widget-names.ts';

/**
 * The plain HTML that stands inside each tag of one nation, by widget, and for guides by `guide-<topic>`. `numbers` is the
 * shortest of them: it is what a page keeps when the plugin is switched off. The link of the exit is written by PHP, since
 * each site may choose where it leads.
 *
 * @param {import('../../src/content-model/library.ts').Library} library
 * @param {import('../../src/content-model/contact.ts').Nation} nation
 * @returns {Record<string, string>}
 */
export function writeWords(library, nation) {
  const write = (widget, topic) => writePlainHtml(library, { widget, nation: nation.id, topic });
  const widgets = widgetNames.filter((name) => name !== 'exit' && name !== 'guide');
  return {
    numbers: writeInside(library, nation),
    ...Object.fromEntries(widgets.map((widget) => [widget, write(widget)])),
    ...Object.fromEntries(library.guides.map(({ id }) => [`guide-${id}`, write('guide', id)])),
  };
}
