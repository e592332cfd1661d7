const quiz = document.querySelector('[data-quiz]');
const screens = [...quiz.querySelectorAll('[data-screen]')];
let current = 0;

function show(index) {
  current = Math.min(Math.max(index, 0), screens.length - 1);
  screens.forEach((screen, i) => (screen.hidden = i !== current));
  screens[current].querySelector('h2').focus();
}

quiz.addEventListener('click', ({ target }) => {
  const { step } = target.dataset;
  if (step) show(current + Number(step));
});
quiz.dataset.ready = '';
