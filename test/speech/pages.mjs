import { compilePseudo, pseudoLanguages } from '../../src/compiler/fixtures/pseudo-languages.ts';
import { hostPage } from '../built/host-page.mjs';

/** A Saturday afternoon, whenever the walks are taken: who is open does not change. */
const now = '2026-11-28T14:00:00Z';

const clock = `<script>{
  const RealDate = Date;
  const start = RealDate.parse('${now}');
  const from = RealDate.now();
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length) super(...parts);
      else super(start + RealDate.now() - from);
    }
    static now() {
      return start + RealDate.now() - from;
    }
  };
}</script>`;

/** Said by a page whose widgets are never drawn: nobody has to wait for them. */
const neverReady = '<meta name="never-ready">';
/** A script whose other files are not there, nor the one that needs none; it would find them beside a stylesheet, too. */
const cutOff = '<script async src="/cut-off/peer-support.js"></script>';

const script = '<script async src="/peer-support.js"></script>';
const style = '<link rel="stylesheet" href="/peer-support.css">';

const numbers = '<p>In danger now? <a href="tel:999">Call 999</a>.</p>';
const widget = (name, attributes = '', inside = numbers) =>
  `<peer-support-${name} ${attributes}>${inside}</peer-support-${name}>`;

/** A charity's page with one widget on it, or several, and a link before and after. */
function page(body, { head = `${style}${script}` } = {}) {
  return hostPage({
    head: `${clock}${head}`,
    body: `<main><h1>Our charity</h1><p><a href="#before">Link before</a></p>${body}<p><a href="#after">Link after</a></p></main>`,
  });
}

/** Words of a language that nobody speaks. */
let pseudoLibrary;

/** Makes what the pages need, before one is asked for: a widget that waits for its words for too long goes on without. */
export function preparePages() {
  const { libraries } = compilePseudo({ today: now.slice(0, 10), errorsOnly: true });
  pseudoLibrary = JSON.stringify(libraries.find(({ folder }) => folder === pseudoLanguages.long).library);
}

/** What the host does with a path that is not simply a file. */
export const host = {
  alias: { '/cut-off': '' },
  answer(path) {
    if (/^\/cut-off\/(?!peer-support\.js$)/.test(path)) return { status: 404, type: 'text/plain' };
    if (path === '/qaa.json') return { type: 'application/json', body: pseudoLibrary };
    return undefined;
  },
  hold: (path) => path === '/late.json',
};

/** The pages that walks open, by name. */
export const pages = {
  quiz: page(widget('quiz', 'region="GB-SCT"')),
  'quiz-with-panel': page(
    `<peer-support region="GB-SCT">${widget('quiz')}${widget('contacts')}${widget('stories')}</peer-support>`,
  ),
  'quiz-late-library': page(widget('quiz', 'region="GB-SCT" src="/late.json"')),
  'quiz-cut-off': page(widget('quiz', 'region="GB-SCT"'), { head: `${neverReady}${cutOff}` }),
  'quiz-without-library': page(widget('quiz', 'region="GB-SCT" src="/missing.json"')),
  myths: page(widget('myths', 'region="GB-SCT"')),
  stories: page(widget('stories', 'region="GB-SCT"')),
  'stories-alone': page(widget('stories', 'region="GB-SCT" story="same"')),
  contacts: page(widget('contacts', 'region="GB-SCT"')),
  'contacts-guessed': page(widget('contacts')),
  'contacts-unknown': page(widget('contacts', 'region="FR"')),
  guide: page(widget('guide', 'topic="what-it-is" region="GB-SCT"')),
  'guide-therapy': page(widget('guide', 'topic="therapy-and-peer-support" region="GB-SCT"')),
  exit: page(widget('exit', '', '<a href="https://www.bbc.co.uk/weather">Leave</a>')),
  'two-languages': page(widget('quiz', 'region="GB-SCT"') + widget('contacts', 'region="GB-SCT" src="/qaa.json"')),
  'without-script': page(widget('quiz'), { head: `${neverReady}${style}` }),
};
