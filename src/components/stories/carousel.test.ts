import { expect, nextFrame } from '@open-wc/testing';
import { checkAccessibility } from '../../../test/browser/a11y-checks.js';
import { accessibleName, findAllByRole, findAnnouncements, getByRole } from '../../../test/browser/accessible.js';
import { deepActiveElement } from '../../../test/browser/deep-active-element.js';
import { press } from '../../../test/browser/press.js';
import { recordUncaught } from '../../../test/browser/record-uncaught.js';
import { resize } from '../../../test/browser/resize.js';
import { waitUntil } from '../../../test/browser/wait-until.js';
import {
  currentSlide,
  find,
  makeStories,
  makeStory,
  showStories,
  titleOf,
  untilAtRest,
} from '../../../test/fixtures/show-stories.js';
import { defineElement } from '../../runtime/define-element.js';
import { slidesAlive } from './slide-window.js';
import { PeerSupportStories } from './stories.js';

defineElement('peer-support-stories', PeerSupportStories);

describe('the story carousel', () => {
  describe('as the authoring practices ask', () => {
    it('is a group that says it is a carousel, with a name of its own around slides and buttons', async () => {
      const widget = await showStories(makeStories(9));
      const carousel = find(widget, '[aria-roledescription="carousel"]');
      expect(carousel.getAttribute('role')).to.equal('group');
      expect(accessibleName(carousel)).to.equal('label');
      expect(accessibleName(carousel)).not.to.match(/carousel/i);
      expect(carousel.querySelectorAll('.slide, .turn button')).to.have.length(11);
    });

    it('has one group that says it is a slide, named by which story it is', async () => {
      const widget = await showStories(makeStories(3));
      const slides = [...carouselOf(widget).querySelectorAll('[aria-roledescription="slide"]')];
      expect(slides.map(accessibleName)).to.deep.equal(['position 1 3']);
      getByRole(widget, 'button', 'next').click();
      await widget.updateComplete;
      expect(slides.map(accessibleName)).to.deep.equal(['position 2 3']);
    });

    it('hides every slide but the current one from everybody, and has none twice', async () => {
      const widget = await showStories(makeStories(5));
      expect(carouselOf(widget).querySelectorAll('.slide[inert]')).to.have.length(4);
      expect(findAllByRole(widget, 'heading', /^Title/).map(accessibleName)).to.deep.equal(['Title 1']);
      expect(carouselOf(widget).querySelectorAll('.story-title')).to.have.length(5);
    });

    it('hides every slide but the current one where the browser knows no inert elements', async () => {
      const inert = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'inert')!;
      Reflect.deleteProperty(HTMLElement.prototype, 'inert');
      try {
        const widget = await showStories(makeStories(3));
        const drawn = () =>
          [...carouselOf(widget).querySelectorAll('.slide')].map((slide) => getComputedStyle(slide).visibility);
        expect(drawn()).to.deep.equal(['visible', 'hidden', 'hidden']);
        getByRole(widget, 'button', 'next').click();
        await widget.updateComplete;
        expect(drawn()).to.deep.equal(['hidden', 'visible', 'hidden']);
      } finally {
        Object.defineProperty(HTMLElement.prototype, 'inert', inert);
      }
    });

    it('has native buttons that say what they turn', async () => {
      const widget = await showStories(makeStories(3));
      for (const name of ['previous', 'next']) {
        const button = getByRole(widget, 'button', name);
        expect(button.localName).to.equal('button');
        expect(find(widget, `#${button.getAttribute('aria-controls')}`).className).to.contain('slides');
      }
    });

    it('turns by its buttons, which keep the focus and go round at the ends', async () => {
      const widget = await showStories(makeStories(3));
      const next = getByRole(widget, 'button', 'next');
      next.focus();
      const met: string[] = [];
      for (const key of ['Enter', 'Space', 'Enter']) {
        await press(key);
        await widget.updateComplete;
        met.push(titleOf(currentSlide(widget)));
        expect(deepActiveElement()).to.equal(next);
      }
      expect(met).to.deep.equal(['Title 2', 'Title 3', 'Title 1']);
      getByRole(widget, 'button', 'previous').click();
      await widget.updateComplete;
      expect(titleOf(currentSlide(widget))).to.equal('Title 3');
    });

    it('says politely which story came, and only that', async () => {
      const widget = await showStories(makeStories(3));
      expect(findAnnouncements(widget)).to.deep.equal([]);
      getByRole(widget, 'button', 'next').click();
      await widget.updateComplete;
      expect(findAnnouncements(widget)).to.deep.equal(['position 2 3. Title 2']);
    });

    it('has the story that was turned to after the buttons in the reading order, and above them on the screen', async () => {
      const widget = await showStories(makeStories(3));
      const next = getByRole(widget, 'button', 'next');
      const story = currentSlide(widget);
      expect(next.compareDocumentPosition(story) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
      expect(next.getBoundingClientRect().top).to.be.greaterThan(story.getBoundingClientRect().bottom - 1);
    });

    it('never turns by itself', async () => {
      const widget = await showStories(makeStories(3));
      await untilAtRest(widget);
      expect(titleOf(currentSlide(widget))).to.equal('Title 1');
      expect(carouselOf(widget).getAnimations({ subtree: true })).to.deep.equal([]);
    });
  });

  describe('by scrolling', () => {
    it('brings the current slide into view', async () => {
      const widget = await showStories(makeStories(4));
      getByRole(widget, 'button', 'previous').click();
      await widget.updateComplete;
      await untilAtRest(widget);
      expectInView(widget, 'Title 4');
    });

    it('measures nothing while the first slide is read and nothing was scrolled', async () => {
      const widget = await showStories(makeStories(4));
      const { getBoundingClientRect } = Element.prototype;
      let measured = 0;
      Element.prototype.getBoundingClientRect = function measure() {
        measured += 1;
        return getBoundingClientRect.call(this);
      };
      try {
        widget.requestUpdate();
        await widget.updateComplete;
      } finally {
        Element.prototype.getBoundingClientRect = getBoundingClientRect;
      }
      expect(measured).to.equal(0);
    });

    it('makes the slide current that a swipe ends at', async () => {
      const widget = await showStories(makeStories(4));
      await untilAtRest(widget);
      const slides = find(widget, '.slides');
      slides.scrollTo({ left: slides.clientWidth, behavior: 'instant' });
      await untilAtRest(widget);
      expectInView(widget, 'Title 2');
    });

    it('turns with the arrow keys, Home and End', async () => {
      const widget = await showStories(makeStories(4));
      find(widget, '.slides').focus();
      const met: string[] = [];
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'Home']) {
        await press(key);
        await widget.updateComplete;
        met.push(titleOf(currentSlide(widget)));
      }
      expect(met.join(' ')).to.equal('Title 2 Title 3 Title 2 Title 4 Title 4 Title 1');
      expect(deepActiveElement()).to.equal(find(widget, '.slides'));
    });

    it('runs the other way where reading does', async () => {
      const widget = await showStories(makeStories(4), {}, 'rtl');
      const slides = find(widget, '.slides');
      slides.focus();
      await press('ArrowLeft');
      await widget.updateComplete;
      await untilAtRest(widget);
      expect(slides.scrollLeft).to.be.lessThan(0);
      expectInView(widget, 'Title 2');
      slides.scrollTo({ left: -2 * slides.clientWidth, behavior: 'instant' });
      await untilAtRest(widget);
      expectInView(widget, 'Title 3');
    });

    it('glides to a neighbour, unless less motion is wanted', async () => {
      const behaviors: unknown[] = [];
      for (const matches of [true, false]) {
        const widget = await showStories(makeStories(4));
        await untilAtRest(widget);
        const { matchMedia } = window;
        window.matchMedia = () => ({ matches }) as MediaQueryList;
        const asked: unknown[] = [];
        find(widget, '.slides').scrollTo = ((options: ScrollToOptions) => asked.push(options.behavior)) as never;
        getByRole(widget, 'button', 'next').click();
        await widget.updateComplete;
        window.matchMedia = matchMedia;
        behaviors.push(asked[0]);
      }
      expect(behaviors).to.deep.equal(['smooth', 'instant']);
    });

    it('glides on where the phone takes longer than a rest to draw the story', async () => {
      const widget = await showStories(makeStories(4));
      await untilAtRest(widget);
      const asked: unknown[] = [];
      const slides = find(widget, '.slides');
      const { scrollTo } = slides;
      slides.scrollTo = ((options: ScrollToOptions) => {
        asked.push(options.behavior);
        (scrollTo as (options: ScrollToOptions) => void).call(slides, options);
      }) as never;
      getByRole(widget, 'button', 'next').click();
      await widget.updateComplete;
      for (const end = performance.now() + 300; performance.now() < end;);
      await nextFrame();
      await new Promise((resolve) => setTimeout(resolve));
      expect(asked).to.deep.equal(['smooth']);
      await untilAtRest(widget);
      expectInView(widget, 'Title 2');
    });

    it('is back where somebody turns back before the slides have begun to move', async () => {
      const widget = await showStories(makeStories(4));
      await untilAtRest(widget);
      getByRole(widget, 'button', 'next').click();
      await widget.updateComplete;
      getByRole(widget, 'button', 'previous').click();
      await untilAtRest(widget);
      expectInView(widget, 'Title 1');
    });

    it('shows the start of the next story where the end of this one was read, once that is drawn', async () => {
      await resize(390);
      const long = makeStory(1, { body: Array.from({ length: 30 }, () => makeStory(1).body).flat() });
      const widget = await showStories([long, ...makeStories(4).slice(1)]);
      await untilAtRest(widget);
      const deck = find(widget, '.deck');
      const shown: unknown[] = [];
      deck.scrollIntoView = () => shown.push(currentSlide(widget).dataset.id);
      const turn = () => getByRole(widget, 'button', 'next').click();
      turn();
      await widget.updateComplete;
      expect(shown, 'nothing moves where the start is in view').to.deep.equal([]);
      getByRole(widget, 'button', 'previous').click();
      await untilAtRest(widget);
      getByRole(widget, 'button', 'next').scrollIntoView({ block: 'end', behavior: 'instant' });
      expect(deck.getBoundingClientRect().top).to.be.below(0);
      turn();
      await waitUntil(() => shown.length > 0, 'the start of the next story has not been shown');
      expect(shown).to.deep.equal(['story-2']);
    });

    it('comes to the next story where the browser is too busy to glide', async () => {
      const widget = await showStories(makeStories(4));
      await untilAtRest(widget);
      neverGlide(find(widget, '.slides'));
      getByRole(widget, 'button', 'next').click();
      await untilAtRest(widget);
      expectInView(widget, 'Title 2');
    });

    for (const [what, event] of [
      ['what is left of an earlier scroll is told meanwhile', () => new Event('scroll')],
      ['the second of two quick taps lands on the slides', () => new PointerEvent('pointerdown')],
    ] as const)
      it(`comes to the next story where a glide is late, and ${what}`, async () => {
        const widget = await showStories(makeStories(4));
        await untilAtRest(widget);
        const slides = find(widget, '.slides');
        neverGlide(slides);
        getByRole(widget, 'button', 'next').click();
        await widget.updateComplete;
        slides.dispatchEvent(event());
        await untilAtRest(widget);
        expectInView(widget, 'Title 2');
      });

    it('leaves the scrolling to a visitor who takes over from a glide', async () => {
      const widget = await showStories(makeStories(4));
      await untilAtRest(widget);
      const slides = find(widget, '.slides');
      getByRole(widget, 'button', 'next').click();
      await widget.updateComplete;
      slides.dispatchEvent(new WheelEvent('wheel'));
      slides.scrollTo({ left: 3 * slides.clientWidth, behavior: 'instant' });
      await untilAtRest(widget);
      expectInView(widget, 'Title 4');
    });

    it('stays at the current slide when the widget is moved on the page', async () => {
      const widget = await showStories(makeStories(4));
      getByRole(widget, 'button', 'previous').click();
      await untilAtRest(widget);
      widget.parentElement?.append(document.createElement('p'), widget);
      await untilAtRest(widget);
      expectInView(widget, 'Title 4');
    });

    it('comes back to the current slide when the widget was hidden', async () => {
      const widget = await showStories(makeStories(4));
      getByRole(widget, 'button', 'previous').click();
      await untilAtRest(widget);
      widget.hidden = true;
      await new Promise(requestAnimationFrame);
      widget.hidden = false;
      await new Promise((resolve) => setTimeout(resolve, 100));
      await untilAtRest(widget);
      expectInView(widget, 'Title 4');
    });
  });

  it('leaves no error on a page that changes its width while the browser tells of new sizes', async () => {
    const widget = await showStories(makeStories(4));
    getByRole(widget, 'button', 'next').click();
    await untilAtRest(widget);
    const page = putDeepElement(widget.parentElement!);
    const { uncaught, stop } = recordUncaught();
    const heard = new Promise<void>((resolve) => {
      const sizes = new ResizeObserver(() => {
        if (page.style.width) {
          widget.style.width = '400px';
          resolve();
        }
      });
      sizes.observe(page);
    });
    await nextFrame();
    page.style.width = '50px';
    widget.style.width = '500px';
    await heard;
    await nextFrame();
    await nextFrame();
    await untilAtRest(widget);
    stop();
    expect(uncaught).to.deep.equal([]);
    expect(widget.offsetWidth).to.equal(400);
    expectInView(widget, 'Title 2');
  });

  describe('with a thousand stories', () => {
    it('keeps few slides alive, wherever it stands', async () => {
      const widget = await showStories(makeStories(1000));
      find(widget, '.slides').focus();
      expect(carouselOf(widget).querySelectorAll('.slide')).to.have.length(slidesAlive);
      await press('End', 'ArrowLeft');
      await untilAtRest(widget);
      expect(carouselOf(widget).querySelectorAll('.slide')).to.have.length(slidesAlive);
      expectInView(widget, 'Title 999');
    });

    it('follows swipe after swipe, past the slides that were alive at first', async () => {
      const widget = await showStories(makeStories(1000));
      const slides = find(widget, '.slides');
      for (const index of [10, 15]) {
        await untilAtRest(widget);
        slides.scrollTo({ left: index * slides.clientWidth, behavior: 'instant' });
      }
      await untilAtRest(widget);
      expectInView(widget, 'Title 16');
    });
  });

  checkAccessibility({
    'one at a time': () => showStories(makeStories(6, { situation: 'grief' })),
    'a content note': () => showStories([makeStory(1, { contentNote: 'It mentions a death.' }), makeStory(2)]),
    'long words': () => showStories(makeStories(2, { title: 'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(2) })),
  });
});

/** An element deeper in the page than any of a widget: browsers tell of sizes from the outside in. */
function putDeepElement(place: HTMLElement): HTMLElement {
  let deepest = place;
  for (let depth = 0; depth < 60; depth += 1) deepest = deepest.appendChild(document.createElement('div'));
  return deepest;
}

function carouselOf(widget: PeerSupportStories): HTMLElement {
  return find(widget, '.carousel');
}

/** As a browser that is too busy: what is to glide stays where it is. */
function neverGlide(slides: HTMLElement): void {
  const scrollTo = slides.scrollTo.bind(slides) as (options: ScrollToOptions) => void;
  slides.scrollTo = ((options: ScrollToOptions) => options.behavior !== 'smooth' && scrollTo(options)) as never;
}

function expectInView(widget: PeerSupportStories, title: string): void {
  const slide = currentSlide(widget);
  expect(titleOf(slide)).to.equal(title);
  const box = find(widget, '.slides').getBoundingClientRect();
  const away = slide.getBoundingClientRect().left - box.left;
  expect(Math.abs(away), `${title} stands ${away} px away`).to.be.lessThan(4);
}
