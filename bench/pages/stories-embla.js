import EmblaCarousel from 'embla-carousel';

const root = document.querySelector('.embla');
const carousel = EmblaCarousel(root.querySelector('.embla-viewport'));
root.querySelector('.embla-previous').addEventListener('click', () => carousel.scrollPrev());
root.querySelector('.embla-next').addEventListener('click', () => carousel.scrollNext());
root.dataset.ready = '';
