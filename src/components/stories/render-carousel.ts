import { html, nothing, type TemplateResult } from 'lit';
import type { StoryOutline } from '../../content-model/story.js';
import { fillIn, type Words } from '../../content-model/wording.js';
import { back } from '../../runtime/icons/back.js';
import { on } from '../../runtime/icons/on.js';
import { renderStatus } from '../../runtime/render-status.js';
import { hasText } from '../../runtime/story-texts.js';
import type { DrawEach, DrawText } from './draw-each.js';
import { slideWindow } from './slide-window.js';

/** What the carousel shows, and what happens when it is turned. */
interface Carousel {
  stories: readonly StoryOutline[];
  /** Place of the current story. */
  place: number;
  /** Id of the story that was drawn first. Its slide is the same element as long as it is there. */
  first: string | undefined;
  drawEach: DrawEach;
  /** True while there are stories that cannot be told yet. */
  isWaiting: boolean;
  /** What a screen reader is told about the last turn. */
  said: string;
  words: Words<'stories'>;
  drawText: DrawText;
  handleTurn: (step: number) => void;
  handleScroll: () => void;
  handleKeydown: (event: KeyboardEvent) => void;
}

/**
 * Stories side by side in a box that scrolls; all but the current one are inert, and none is there twice. Nobody can turn
 * to a story that cannot be told yet, and to draw it would hold up the first. The buttons come before the slides, so that the
 * story to which somebody turns lies ahead in the reading order; they are drawn below. The box is the slide that is heard: it
 * says which story this is, and the story's heading says its title, each once.
 */
export function renderCarousel(carousel: Carousel): TemplateResult {
  const { words, place, stories } = carousel;
  const { from, to } = slideWindow(place, stories.length);
  return html`<div class="carousel" role="group" aria-roledescription=${words.carousel} aria-label=${words.label}>
    ${renderStatus(carousel.said)}
    <div class="turn">
      <button class="button paper" part="button" type="button" aria-controls="slides" @click=${() => carousel.handleTurn(-1)}>
        ${back}${words.previous}
      </button>
      <button class="button paper" part="button" type="button" aria-controls="slides" @click=${() => carousel.handleTurn(1)}>
        ${words.next}${on}
      </button>
    </div>
    <div class="deck">
      <div
        class=${carousel.isWaiting ? 'slides sheet waiting' : 'slides sheet'}
        id="slides"
        role="group"
        tabindex="0"
        aria-roledescription=${words.slide}
        aria-label=${sayPosition(words, place, stories.length)}
        @scroll=${carousel.handleScroll}
        @keydown=${carousel.handleKeydown}
      >
        ${renderGap(from)} ${renderSlides(stories.slice(from, to), carousel)} ${renderGap(stories.length - to)}
      </div>
    </div>
  </div>`;
}

/** `Story 2 of 9` */
export function sayPosition(words: Words<'stories'>, index: number, total: number): string {
  return fillIn(words.position, { number: index + 1, total });
}

/** Around the slide that was there first, which somebody may be reading when the others come. */
function renderSlides(alive: readonly StoryOutline[], carousel: Carousel): unknown[] {
  const { stories, place, first, isWaiting, drawEach } = carousel;
  const placeOf = (story: StoryOutline) => stories.indexOf(story);
  const draw = (story: StoryOutline) => renderSlide(story, placeOf(story), carousel);
  const middle = stories.findIndex(({ id }) => id === first);
  const shown = isWaiting ? alive.filter((story) => placeOf(story) === place || saysHowTall(story)) : alive;
  return [
    drawEach(
      shown.filter((story) => placeOf(story) < middle),
      draw,
    ),
    shown.filter((story) => placeOf(story) === middle).map(draw),
    drawEach(
      shown.filter((story) => placeOf(story) > middle),
      draw,
    ),
  ];
}

/**
 * In a wide widget the sheet is as tall as the longest story, whose text comes with the first. On a screen narrower than
 * any wide widget (50 em of 17 px or more) it would be drawn for nothing.
 */
function saysHowTall(story: StoryOutline): boolean {
  return hasText(story) && matchMedia('(min-width: 850px)').matches;
}

function renderSlide(
  story: StoryOutline,
  index: number,
  { words, place, stories, drawText }: Carousel,
): TemplateResult {
  const isAway = index !== place;
  return html`<div
    class="slide story stack ${isAway && !canBeInert() ? 'away' : ''}"
    part="story"
    data-id=${story.id}
    ?inert=${isAway}
  >
    ${drawText(story, sayPosition(words, index, stories.length))}
  </div>`;
}

/** Chrome before 102, Safari before 15.5 and Firefox before 112 know no inert elements: there, nobody meets what is not drawn. */
function canBeInert(): boolean {
  return 'inert' in HTMLElement.prototype;
}

/** Holds the place of slides that are not alive, so that each slide stays where it is while others come and go. */
function renderGap(slides: number): TemplateResult | typeof nothing {
  return slides ? html`<div class="gap" .style=${`--count:${slides}`}></div>` : nothing;
}
