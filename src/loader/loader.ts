/**
 * What the one script tag loads, `peer-support.js`. It finds the widgets on the page, also those added later, and loads
 * only their code and words. It defines nothing itself and leaves no name behind.
 *
 * Site tools change scripts: it runs as a module and as a classic script, at any time, from anywhere. So it has no
 * `import.meta` and no top-level import or export in its built form, and it is written for any browser that knows
 * `import()`: an older one than we support is told so by what it then loads.
 */
import nations from 'virtual:peer-support/nation-contacts-early';
import findOther from 'virtual:peer-support/other-languages';
import { findOwnAddress } from './find-folders.js';
import { importFiles } from './import-files.js';
import { giveUpOn } from './give-up-on.js';
import { reportFailure } from './report-failure.js';
import { watchForTags } from './watch-for-tags.js';
import { widgets } from './widgets.js';

const address = findOwnAddress();

/** What the build makes of an import: see `scripts/list-imported-files.mjs`. */
const filesOf = (load: () => Promise<unknown>) => load() as unknown as string[];

async function loadWidget(tag: string, element: Element): Promise<void> {
  const files = filesOf(findOther(element)?.widgets[tag] ?? widgets[tag]!);
  try {
    await importFiles(files, address);
  } catch (reason) {
    giveUpOn(tag);
    await reportFailure(files, reason);
  }
}

/** Where the page says which nation's contacts it wants, they come with the code, not after it. */
function loadNation(panel: Element): void {
  const place = panel.closest('[region]');
  const load = place && (findOther(panel)?.nations ?? nations)[place.getAttribute('region')!.toUpperCase()];
  // What fails here is asked for again, and told of, by the panel itself.
  if (load) importFiles(filesOf(load), address).catch(() => undefined);
}

/** Lit writes its templates as HTML, which a document served as XML refuses: there the page's own text stays. */
const isXml = document.contentType === 'application/xhtml+xml';

watchForTags(Object.keys(widgets), (tag, element) => {
  if (isXml) return giveUpOn(tag);
  void loadWidget(tag, element);
  if (tag.endsWith('contacts')) loadNation(element);
});
