/** The page "Get the code": shows the widget that is chosen, and the lines to paste beside it. */
import { makeTabs } from './tabs.js';
import { attributesOf, cleanAddress, describeContrast, fileOf, usualAddress, writeCode } from './write-code.js';

const find = (id) => document.getElementById(id);
const choices = ['widget', 'topic', 'region', 'inside', 'accent', 'scheme', 'address'];
const snippets = new Map();
let place = 'html';
/** What was asked for last: an answer to something earlier is shown no more. */
let asked;

/** The text of a file in `snippets/`, which is asked for once. */
function readSnippet(name) {
  const known = snippets.get(name) ?? fetchText(`../snippets/${name}.html`);
  snippets.set(name, known);
  return known;
}

async function fetchText(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be read.`);
  return response.text();
}

/** The plain words in such a file, by the browser's own parser: a strict page lets no script turn text into HTML. */
function readParts(name) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', `../snippets/${name}.html`);
    request.responseType = 'document';
    request.onload = () =>
      request.status === 200 ? resolve(request.responseXML.querySelectorAll('.peer-support-plain')) : reject();
    request.onerror = reject;
    request.send();
  }).then((parts) => [...parts]);
}

function readChoice() {
  const chosen = Object.fromEntries(choices.map((id) => [id, find(id).value]));
  return { ...chosen, place, address: cleanAddress(chosen.address) };
}

function show() {
  const choice = readChoice();
  find('topic').parentElement.hidden = choice.widget !== 'guide';
  find('contrast').textContent = describeContrast(choice.accent);
  for (const screen of document.querySelectorAll('[data-screen]')) showOn(screen, choice);
  asked = choice;
  void showPlain(choice);
  void showCode(choice);
}

async function showCode(choice) {
  try {
    const numbers = `contacts-${(choice.region || 'INTERNATIONAL').toLowerCase()}`;
    const [words, own] = await Promise.all([readSnippet(fileOf(choice)), readSnippet(numbers)]);
    if (asked === choice) fill(writeCode({ ...choice, words, numbers: own }));
  } catch {
    snippets.clear();
    if (asked === choice)
      fill({ code: '', steps: ['The words could not be read. Open this page from a web server.'], policy: '' });
  }
}

function fill({ code, steps, policy }) {
  find('code').textContent = code;
  find('policy').textContent = policy;
  find('copied').textContent = '';
  find('steps').replaceChildren(
    ...steps.map((step) => Object.assign(document.createElement('li'), { textContent: step })),
  );
}

/** A new widget only where another one is wanted: a colour that is being dragged must not start a quiz again. */
function showOn(screen, choice) {
  const tag = `peer-support-${choice.widget}`;
  const widget = screen.firstElementChild?.localName === tag ? screen.firstElementChild : document.createElement(tag);
  for (const name of ['region', 'topic']) widget.removeAttribute(name);
  for (const [name, value] of attributesOf(choice)) widget.setAttribute(name, value);
  if (!widget.isConnected) screen.replaceChildren(widget);
  colour(screen, choice);
}

async function showPlain(choice) {
  const parts = await readParts(fileOf(choice)).catch(() => []);
  if (asked !== choice) return;
  find('plain').replaceChildren(...parts.map((part) => document.importNode(part, true)));
  colour(find('plain'), choice);
}

function colour(screen, { accent, scheme }) {
  screen.style.setProperty('--peer-support-accent', accent);
  screen.classList.toggle('dark', scheme === 'dark');
  screen.classList.toggle('light', scheme !== 'dark');
}

async function copy() {
  const isCopied = await navigator.clipboard.writeText(find('code').textContent).then(
    () => true,
    () => false,
  );
  find('copied').textContent = isCopied ? 'Copied.' : 'Your browser did not copy it. Please select the lines.';
}

find('files').hidden = true;
find('tool').hidden = false;
find('address').value = usualAddress;
for (const id of choices) find(id).addEventListener('input', show);
find('copy').addEventListener('click', copy);
makeTabs(document.querySelector('[role="tablist"]'), (tab) => {
  ({ place } = tab.dataset);
  show();
});
