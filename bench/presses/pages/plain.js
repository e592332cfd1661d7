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

/** One story at a time: nothing else can be reached, the sheet is as tall as it, and its start is in sight. */
function turnTo(slides, place) {
  const stories = all('article:not([hidden])', slides);
  const isStartOut = slides.getBoundingClientRect().top < 0;
  stories.forEach((story, i) => (story.inert = i !== place));
  const title = stories[place].querySelector('h3').textContent;
  document.querySelector('[data-told]').textContent = `Story ${place + 1} of ${stories.length}. ${title}`;
  slides.scrollTo({ left: place * slides.clientWidth, behavior: 'smooth' });
  if (isStartOut) slides.scrollIntoView({ behavior: 'smooth' });
}

on('click', '[data-turn]', ({ currentTarget }) => {
  const slides = document.querySelector('.slides');
  const stories = all('article:not([hidden])', slides);
  const place = stories.findIndex(({ inert }) => !inert) + Number(currentTarget.dataset.turn);
  turnTo(slides, (place + stories.length) % stories.length);
});
on('click', '[data-list]', ({ currentTarget }) => {
  const around = currentTarget.closest('.stories');
  const isList = around.classList.toggle('as-list');
  all('article', around).forEach((story, i) => (story.inert = !isList && i > 0));
});
on('change', '[data-situation]', ({ target }) => {
  all('.slides > article').forEach(
    (story) => (story.hidden = target.value !== '' && story.dataset.about !== target.value),
  );
  all('.slides > article:not([hidden])').forEach((story, i) => (story.inert = i > 0));
});

on('change', '[data-filter]', ({ target }) => {
  const fits = ({ dataset }) => target.value === '' || dataset.about.split(' ').includes(target.value);
  all('[data-nation]:not([hidden]) [data-about]').forEach((item) => (item.hidden = !fits(item)));
  const groups = all('[data-nation]:not([hidden]) .group');
  groups.forEach((group) => {
    const fitting = all('[data-about]:not([hidden])', group).length;
    group.open = target.value !== '';
    group.hidden = fitting === 0;
    group.querySelector('[data-listed]').textContent = `${fitting} listed`;
  });
  const matching = groups.flatMap((group) => all('[data-about]:not([hidden])', group)).length;
  document.querySelector('[data-matching]').textContent = target.value ? `${matching} fit. They’re open below.` : '';
});
on('change', '[data-country]', ({ target }) => {
  all('[data-nation]').forEach((part) => (part.hidden = part.dataset.nation !== target.value));
});
document.documentElement.dataset.ready = '';
