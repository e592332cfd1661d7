/** The page "Get the code": shows the widget that is chosen, twice, and the lines to paste. */
import { attributesOf, describeContrast, writeCode } from './write-code.js';

const find = (id) => document.getElementById(id);
const choices = ['widget', 'region', 'accent', 'scheme', 'place'];
const template = (region) => document.querySelector(`[data-numbers="${region || 'INTERNATIONAL'}"]`);

function readChoice() {
  const chosen = Object.fromEntries(choices.map((id) => [id, find(id).value]));
  return { ...chosen, numbers: template(chosen.region).innerHTML };
}

function show() {
  const choice = readChoice();
  for (const screen of document.querySelectorAll('[data-screen]')) showOn(screen, choice);
  const { code, advice } = writeCode(choice);
  find('code').textContent = code;
  find('advice').textContent = advice;
  find('contrast').textContent = describeContrast(choice.accent);
  find('copied').textContent = '';
}

/** A new widget only where another one is wanted: a colour that is being dragged must not start a quiz again. */
function showOn(screen, choice) {
  const tag = `peer-support-${choice.widget}`;
  const widget = screen.firstElementChild?.localName === tag ? screen.firstElementChild : document.createElement(tag);
  for (const name of ['region', 'topic']) widget.removeAttribute(name);
  for (const [name, value] of attributesOf(choice)) widget.setAttribute(name, value);
  if (!widget.isConnected) {
    widget.append(template(choice.region).content.cloneNode(true));
    screen.replaceChildren(widget);
  }
  screen.style.setProperty('--peer-support-accent', choice.accent);
  screen.classList.toggle('dark', choice.scheme === 'dark');
  screen.classList.toggle('light', choice.scheme !== 'dark');
}

async function copy() {
  const isCopied = await navigator.clipboard.writeText(find('code').textContent).then(
    () => true,
    () => false,
  );
  find('copied').textContent = isCopied ? 'Copied.' : 'Your browser did not copy it. Please select the lines.';
}

for (const id of choices) find(id).addEventListener('input', show);
find('copy').addEventListener('click', copy);
show();
