import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** Where a page wants a nation's numbers or a widget's words: `<!-- snippet:contacts-gb-sct -->`, `<!-- snippet:gb/quiz -->`. */
const place = /<!-- snippet:([a-z/-]+) -->/g;

/**
 * A page with the real numbers in it, as a charity would have pasted them.
 *
 * @param {string} page The page as it stands in `site/`.
 * @param {(name: string) => string | undefined} findSnippet The snippet of a name, as the build writes it.
 */
export function fillPage(page, findSnippet) {
  return page.replace(place, (comment, name) => insideOfTag(findSnippet(name) ?? comment));
}

/** Writes the pages of `site/` to `dist/site/`, beside the files that they load. Posters are pages of their own for each nation. */
export function writeSite(from, to, findSnippet) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name === 'posters') copySheets(`${from}/${name}`, `${to}/${name}`);
    else if (name.endsWith('.html'))
      writeFileSync(`${to}/${name}`, fillPage(readFileSync(`${from}/${name}`, 'utf8'), findSnippet));
    else cpSync(`${from}/${name}`, `${to}/${name}`, { recursive: true });
  }
}

function copySheets(from, to) {
  for (const name of readdirSync(from)) if (!name.endsWith('.html')) cpSync(`${from}/${name}`, `${to}/${name}`);
}

/** What stands between the first tag of a widget and its end, without the script before it. */
function insideOfTag(snippet) {
  return snippet.replace(/^[^]*?<peer-support-[a-z]+[^>]*>\s*/, '').replace(/\s*<\/peer-support-[a-z]+>\s*$/, '');
}
