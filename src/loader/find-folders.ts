/** The script or the stylesheet under the name it was published with, or with something put into it: `peer-support.min.js`. */
const published = /(?:^|\/)peer-support(?:\.[\w-]+)*\.(?:js|css)(?=[?#]|$)/;

/** Which elements may say where the files are. Text that visitors write, in which `data-` is often allowed, may not. */
const trusted = /^(?:html|body|script|link|peer-support.*)$/;

/**
 * The address of the script that is running; empty if it has none, as where it was pasted into the page. It has to be
 * asked for while the script is first run: afterwards no browser knows which one it was.
 */
export function findOwnAddress(): string {
  const { currentScript } = document;
  if (!currentScript) return findAddress(new Error().stack);
  // Whatever a visitor wrote with this name on it would be found here as well.
  return (currentScript.localName === 'script' && (currentScript as HTMLScriptElement).src) || '';
}

/** A module may not ask for its address in any way that a classic script could be compiled with. */
export function findAddress(stack = ''): string {
  const found = /https?:[^\s)]+?(?=:\d+:\d+)/.exec(stack);
  return found ? found[0] : '';
}

/**
 * The folders in which the files may be, the likeliest first: what the page says, where the script itself came from if
 * it still has its name, and beside whatever else of ours the page names.
 */
export function findFolders(address: string): string[] {
  const own = folderOf(address);
  // Relative imports follow redirects. Those of a classic script from another host may lead nowhere.
  const here = own.startsWith(`${self.origin}/`) ? ['./'] : ['./', own];
  const named = findNamed().filter((folder) => folder !== own);
  const folders = published.test(address) ? [...here, ...named] : [...named, ...here];
  return [...new Set([...findTold(), ...folders])].filter(Boolean);
}

/** `data-peer-support-base`, also as word processors and forms change what is pasted. */
function findTold(): string[] {
  return [...document.querySelectorAll('[data-peer-support-base]')]
    .filter(({ localName }) => trusted.test(localName))
    .map((element) => element.getAttribute('data-peer-support-base')!.replace(/[\s"'\u2018-\u201f\u00ab\u00bb]/g, ''))
    .map((told) => folderOf(told.replace(/\/?$/, '/')));
}

/** Site tools keep the address of a script that they hold back in an attribute of their own, each in another. */
function findNamed(): string[] {
  return [...document.querySelectorAll('script, link')]
    .map((element) => [...element.attributes].map(({ value }) => value).find((value) => published.test(value)))
    .map((address) => folderOf(address));
}

function folderOf(address = ''): string {
  try {
    return address && new URL('.', new URL(address, document.baseURI)).href;
    // Browsers that know `import()` need not know `catch` without a name.
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
  } catch (reason) {
    return '';
  }
}
