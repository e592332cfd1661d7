/** What somebody would write who has to make the same page by hand: every word is in it, and is shown or not. */
import './plain.css';

const all = (selector, around = document) => [...around.querySelectorAll(selector)];
const on = (type, selector, act) => all(selector).forEach((each) => each.addEventListener(type, act));

const screens = all('[data-screen]');
let current = 0;

function show(index) {
  current = Math.min(Math.max(index, 0), screens.length - 1);
  screens.forEach((screen, i) => (screen.hidden = i !== current));
  if (current === screens.length - 1) tellResult(screens[current]);
  screens[current].querySelector('h2').focus();
}

/** The first of the ideas that an answer speaks for, and what was answered. */
function tellResult(screen) {
  const answers = all('.row input:checked').map(({ parentElement }) => parentElement.textContent.trim());
  const said = screen.querySelector('[data-said]');
  said.replaceChildren(
    ...answers.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
}

function choose({ target }) {
  const screen = target.closest('[data-screen]');
  all('.row', screen).forEach((row) => row.classList.toggle('chosen', row.querySelector('input').checked));
  const help = screen.querySelector('[data-help]');
  if (help) help.hidden = !('unsafe' in target.dataset && target.checked);
}

on('click', '[data-step]', ({ currentTarget }) => show(current + Number(currentTarget.dataset.step)));
on('change', '.row input', choose);

on('click', '[data-all]', ({ currentTarget }) => {
  const cards = all('.card', currentTarget.closest('.myths'));
  const isOpen = cards.every(({ open }) => open);
  cards.forEach((card) => (card.open = !isOpen));
});

on('click', '[data-turn]', ({ currentTarget }) => {
  const slides = document.querySelector('.slides');
  slides.scrollBy({ left: Number(currentTarget.dataset.turn) * slides.clientWidth });
});
on('click', '[data-list]', ({ currentTarget }) => currentTarget.closest('.stories').classList.toggle('as-list'));
on('change', '[data-situation]', ({ target }) => {
  all('.slides > article').forEach(
    (story) => (story.hidden = target.value !== '' && story.dataset.about !== target.value),
  );
});

on('change', '[data-filter]', ({ target }) => {
  const fits = ({ dataset }) => target.value === '' || dataset.about.split(' ').includes(target.value);
  all('[data-nation]:not([hidden]) [data-about]').forEach((item) => (item.hidden = !fits(item)));
  all('[data-nation]:not([hidden]) .group').forEach((group) => (group.open = target.value !== ''));
});
on('change', '[data-country]', ({ target }) => {
  all('[data-nation]').forEach((part) => (part.hidden = part.dataset.nation !== target.value));
});
document.documentElement.dataset.ready = '';
