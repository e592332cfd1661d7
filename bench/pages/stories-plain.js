const stories = document.querySelector('[data-stories]');
const slides = stories.querySelector('[data-slides]');

stories.addEventListener('click', ({ target }) => {
  const { step } = target.dataset;
  if (step) slides.scrollBy({ left: Number(step) * slides.clientWidth });
});
stories.dataset.ready = '';
