import { readFileSync } from 'node:fs';
import { pagePolicies } from '../../scripts/page-policies.mjs';
import { moduleTag, scriptTag, tags, widgetTag } from '../built/host-page.mjs';
import { hostileStyles } from './hostile-styles.ts';

const loader = readFileSync(`${process.env.BUILT ?? 'dist'}/peer-support.js`, 'utf8');

/**
 * @typedef {{
 *   name: string,
 *   css?: string[],
 *   style?: string,
 *   head?: string,
 *   body?: string,
 *   htmlAttributes?: string,
 *   doctype?: string,
 *   charset?: string,
 *   type?: string,
 *   policy?: string,
 *   scripts?: Record<string, string>,
 *   bundle?: string,
 *   act?: (page: import('puppeteer-core').Page) => Promise<unknown>,
 *   inFrame?: true,
 *   starts?: false,
 *   says?: RegExp[],
 *   most?: number,
 *   risky?: true,
 * }} HostPage `css` are files of the packages beside this file, `bundle` is an app that is bundled first, `act` is what
 * somebody does once the page is there, `starts: false` stands for pages whose fallback has to stay, `says` is what may
 * be on the console, in at most so many lines (1), and the `risky` ones are visited in every engine.
 */

/** Each says its nation itself as well: the file of one widget comes without the wrapper. */
const everyWidget = `<peer-support region="GB-SCT">${tags
  .map((tag) => widgetTag(tag).replace(tag, `${tag} region="GB-SCT"`))
  .join('\n')}</peer-support>`;
const inside = (open, close) => `${open}${everyWidget}${close}`;

/** Stylesheets as real pages have them. What a page wraps its words in comes with its own rules, so that is there too. */
/** @type {HostPage[]} */
const frameworks = [
  { name: 'Bootstrap 3', css: ['bootstrap3/dist/css/bootstrap.min.css'], risky: true },
  { name: 'Bootstrap 4', css: ['bootstrap4/dist/css/bootstrap.min.css'] },
  { name: 'Bootstrap 5', css: ['bootstrap5/dist/css/bootstrap.min.css'], risky: true },
  { name: 'Foundation', css: ['foundation-sites/dist/css/foundation.min.css'] },
  { name: 'Bulma', css: ['bulma/css/bulma.min.css'], body: inside('<div class="content">', '</div>') },
  { name: 'Tailwind preflight', css: ['tailwindcss/preflight.css'], risky: true },
  { name: 'Pico', css: ['@picocss/pico/css/pico.min.css'], body: inside('<main class="container">', '</main>') },
  {
    name: 'GOV.UK Frontend',
    css: ['govuk-frontend/dist/govuk/govuk-frontend.min.css'],
    body: inside('<div class="govuk-body">', '</div>'),
  },
  {
    name: 'NHS.UK Frontend',
    css: ['nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'],
    body: inside('<div class="nhsuk-body">', '</div>'),
    risky: true,
  },
  {
    name: 'WordPress blocks',
    css: ['common', 'style', 'theme', 'reset'].map((file) => `@wordpress/block-library/build-style/${file}.css`),
    body: inside(
      '<div class="wp-site-blocks"><div class="entry-content wp-block-group has-large-font-size">',
      '</div></div>',
    ),
    risky: true,
  },
  { name: 'WordPress classic theme', css: ['@wordpress/block-library/build-style/classic.css'] },
  { name: 'normalize.css', css: ['normalize.css/normalize.css'] },
  {
    name: 'sanitize.css',
    css: ['sanitize', 'typography', 'forms', 'reduce-motion'].map((file) => `sanitize.css/${file}.css`),
  },
  { name: 'Milligram', css: ['milligram/dist/milligram.min.css'] },
  { name: 'Skeleton', css: ['skeleton-css/css/normalize.css', 'skeleton-css/css/skeleton.css'] },
  { name: 'Water.css, light', css: ['water.css/out/light.min.css'] },
  { name: 'Water.css, dark', css: ['water.css/out/dark.min.css'] },
  {
    name: 'UIkit',
    css: ['uikit/dist/css/uikit.min.css'],
    body: inside('<div class="uk-article uk-text-lead">', '</div>'),
  },
  {
    name: 'Semantic UI',
    css: ['semantic-ui-css/semantic.min.css'],
    body: inside('<div class="ui text container">', '</div>'),
  },
  { name: 'Materialize', css: ['@materializecss/materialize/dist/css/materialize.min.css'] },
  { name: 'Primer', css: ['@primer/css/dist/primer.css'], body: inside('<div class="markdown-body">', '</div>') },
  { name: 'Spectre', css: ['spectre.css/dist/spectre.min.css'] },
  { name: 'Pure', css: ['purecss/build/pure-min.css'] },
  {
    name: 'Tachyons',
    css: ['tachyons/css/tachyons.min.css'],
    body: inside('<div class="ttu tracked-mega lh-title">', '</div>'),
  },
  { name: 'modern-normalize', css: ['modern-normalize/modern-normalize.css'] },
  { name: 'The New CSS Reset', css: ['the-new-css-reset/css/reset.css'], risky: true },
  { name: 'reset-css', css: ['reset-css/reset.css'] },
  { name: 'W3.CSS', css: ['w3-css/w3.css'] },
  { name: 'Sakura', css: ['sakura.css/css/sakura-vader.css'] },
  { name: 'MVP.css', css: ['mvp.css/mvp.css'] },
];

const strict = "default-src 'none'; img-src 'self' data:; style-src 'self'; base-uri 'none'";
const noTypes = `${strict}; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;

/** @type {HostPage[]} */
const policies = [
  // The very lines that embedders are told to use, with all else forbidden.
  ...pagePolicies.map(({ name, lines }) => ({
    name: `a policy: ${name}`,
    policy: `${strict}; ${lines}`,
    head: /files of several/.test(name)
      ? tags.map((tag) => scriptTag(`/${tag}.js`)).join('\n')
      : scriptTag().replace('<script', '<script nonce="r4nd0m"'),
    risky: /nonce|one script tag/.test(name) || undefined,
  })),
  {
    name: "style-src 'none'",
    policy: `${strict.replace("style-src 'self'", "style-src 'none'")}; script-src 'self'`,
  },
  {
    name: 'trusted types that are not listed',
    policy: noTypes,
    starts: false,
    says: [/could not start/, /Content.Security.Policy/i],
  },
  {
    name: 'trusted types that are not listed, and the file of one widget',
    policy: noTypes,
    head: scriptTag('/peer-support-contacts.js'),
    starts: false,
    says: [/could not start/, /Content.Security.Policy/i],
  },
];

/** @type {HostPage[]} */
const documents = [
  { name: 'quirks mode', doctype: '' },
  { name: 'no charset', charset: '' },
  { name: 'the Windows charset', charset: '<meta charset="windows-1252">' },
  {
    name: 'XHTML',
    type: 'application/xhtml+xml; charset=utf-8',
    htmlAttributes: 'xmlns="http://www.w3.org/1999/xhtml" lang="en"',
    charset: '',
    starts: false,
  },
];

/** What some old libraries did to the page they were on. */
const oldHabits = `
  Array.prototype.each = Array.prototype.forEach; Array.prototype.toJSON = function () { return 'spoilt'; };
  Object.prototype.inspected = function () {}; String.prototype.toJSON = function () { return 'spoilt'; };
  Array.from = function (items) { if (!items) return []; var out = []; for (var i = 0; i < (items.length || 0); i++) out.push(items[i]); return out; };
  Function.prototype.delay = function () {}; Element.prototype.show = function () {}; Element.prototype.update = function () {};
  window.$ = window.$$ = function () { return null; }; document.getElementsByClassName = function () { return []; };`;

/** @type {HostPage[]} */
const libraries = [
  { name: 'jQuery 1', head: `<script src="/packages/jquery1/dist/jquery.min.js"></script>${scriptTag()}` },
  {
    name: 'jQuery 3, adding the widgets',
    head: `<script src="/packages/jquery3/dist/jquery.min.js"></script>${scriptTag()}`,
    body: '<main></main>',
    act: (page) => page.evaluate((html) => window.jQuery('main').html(html), everyWidget),
  },
  {
    name: 'an old library that changed the built-in objects',
    head: `<script src="/old-habits.js"></script>${scriptTag()}`,
    scripts: { '/old-habits.js': oldHabits },
  },
  { name: 'React', bundle: 'react-app.mjs', body: '<div id="app"></div>', risky: true },
  { name: 'Vue', bundle: 'vue-app.mjs', body: '<div id="app"></div>' },
  { name: 'Svelte', bundle: 'svelte-app.mjs', body: '<div id="app"></div>' },
  { name: 'Angular', bundle: 'angular-app.mjs', body: '<host-app></host-app>' },
  {
    name: 'htmx',
    head: `<script src="/packages/htmx.org/dist/htmx.min.js"></script>${scriptTag()}`,
    body: '<a id="go" href="#" hx-get="/fragment.html" hx-target="#place">Go</a><div id="place"></div>',
    act: (page) => page.click('#go'),
  },
  {
    name: 'Turbo',
    head: `<script src="/packages/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>${scriptTag()}`,
    body: '<a id="go" href="/turbo.html">Go</a>',
    act: (page) => page.click('#go'),
  },
];

const twice = [scriptTag('/peer-support.js?1'), scriptTag('/peer-support.js?2')].join('');

/** @type {HostPage[]} */
const loading = [
  { name: 'the script after the tags', head: '', body: everyWidget + scriptTag() },
  { name: 'a script with defer', head: scriptTag().replace('async', 'defer') },
  {
    name: 'the script ten times',
    head: Array.from({ length: 10 }, (_, i) => scriptTag(`/peer-support.js?${i}`)).join(''),
  },
  { name: 'the script as a module', head: moduleTag('/peer-support.js?ver=6.5'), risky: true },
  { name: 'a script and a module', head: scriptTag() + moduleTag('/peer-support.js?2'), risky: true },
  {
    name: 'a script that is combined with others',
    head: `<link rel="stylesheet" href="/peer-support.css">${scriptTag('/cache/combined.js')}`,
    scripts: { '/cache/combined.js': `var other = 1;\n${loader}\n;other += 1;` },
    risky: true,
  },
  {
    name: 'two releases',
    head: scriptTag() + scriptTag('/older/peer-support.js'),
    says: [/is on this page twice/],
    // Each says it once, where the other came first for some widget.
    most: 2,
  },
  {
    name: 'the script and the file of each widget, twice',
    head: twice + [...tags, ...tags].map((tag, i) => scriptTag(`/${tag}.js?${i}`)).join(''),
  },
  {
    name: 'a script that a tag manager adds',
    head: '',
    act: (page) =>
      page.evaluate(() =>
        document.head.append(
          Object.assign(document.createElement('script'), { type: 'module', src: '/peer-support.js' }),
        ),
      ),
  },
  {
    name: 'a page swapped by innerHTML',
    body: '<main><p>Before</p></main>',
    act: (page) =>
      page.evaluate((html) => {
        document.body.innerHTML = html;
      }, everyWidget),
  },
  {
    name: 'a sandboxed frame',
    head: '',
    body: '<iframe sandbox="allow-scripts" src="/framed.html" width="700" height="600" title="Peer support"></iframe>',
    inFrame: true,
  },
];

/** Every page that the widgets are tried on. */
export const hostPages = [...frameworks, ...hostileStyles, ...policies, ...documents, ...libraries, ...loading];

/** The page the others are held against: nothing but the widgets. */
export const plainPage = { name: 'a plain page' };

/** The page as a server sends it. @param {HostPage} host */
export function htmlOf({ css = [], style = '', head = scriptTag(), body = everyWidget, bundle, ...page }) {
  const { htmlAttributes = 'lang="en"', doctype = '<!DOCTYPE html>', charset = '<meta charset="utf-8">' } = page;
  const links = css.map((file) => `<link rel="stylesheet" href="/packages/${file}"/>`).join('');
  const app = bundle ? moduleTag(`/bundles/${bundle}`) : '';
  const html = `${doctype}<html ${htmlAttributes}><head>${charset}<link rel="icon" href="data:,"/><title>A charity</title>
    ${links}${style && '<link rel="stylesheet" href="style.css"/>'}${head}</head><body>${body}${app}</body></html>`;
  return page.type ? html.replace(/<meta charset="utf-8">/, '').replaceAll('async ', '') : html;
}

export { everyWidget };
