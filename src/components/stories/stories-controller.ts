import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Sections } from '../../content-model/library.js';
import type { StoryOutline } from '../../content-model/story.js';
import { afterPaint } from '../../runtime/after-paint.js';
import type { LibraryController } from '../../runtime/library-controller.js';
import { Memo } from '../../runtime/memo.js';
import { hasText, joinTexts } from '../../runtime/story-texts.js';
import { cleanId, findById, rejoinAttribute } from '../../runtime/pasted-value.js';
import { warnOnce } from '../../runtime/warn-once.js';
import { chooseStories, offeredChoices, type StoryChoice } from './choose-stories.js';
import { orderStories } from './order-stories.js';

/** The section with the texts that come after the first screen. */
const rest = 'stories-rest';

/** The widget whose attributes say which stories are shown at first. */
interface StoriesHost extends ReactiveControllerHost, HTMLElement {
  readonly library: Pick<LibraryController<never>, 'section' | 'isSettled' | 'shared'>;
  readonly story?: string;
  readonly situation?: string;
  readonly kind?: string;
}

/** The stories to show, and what there is to choose others by. */
interface Selection {
  from: Sections['stories'];
  /** How many stories there are in all. */
  total: number;
  shown: readonly StoryOutline[];
  isAlone: boolean;
  offered: ReturnType<typeof offeredChoices>;
  choice: StoryChoice;
}

/**
 * Which stories are shown, in which order, and which of them is read: as the page asks, as fits the quiz's result, and as
 * the visitor chooses. The texts of most stories come after the first screen. Until they are here, what somebody asks
 * for waits, so that nobody meets a story without its text.
 */
export class StoriesController implements ReactiveController {
  private selection?: Selection;
  private chosen: StoryChoice = {};
  private current?: string;
  private hasLeftAlone = false;
  private asked: (() => void)[] = [];
  /** The stories with their texts: the same objects each time, which need not be drawn again. */
  private readonly complete = new Memo<StoryOutline[]>();

  /**
   * @param isEquipped Whether what a visitor asks for can be done, as far as it is not a matter of texts.
   */
  constructor(
    private readonly host: StoriesHost,
    private readonly isEquipped: () => boolean,
  ) {
    host.addController(this);
  }

  get total(): number {
    return this.selection?.total ?? 0;
  }

  get shown(): readonly StoryOutline[] {
    return this.selection?.shown ?? [];
  }

  /** Whether there is a story of this id, shown or not. */
  has(id: string): boolean {
    return Boolean(this.host.library.section('stories')?.stories.some((story) => story.id === id));
  }

  /** True for one story that the page asks for, until a visitor wants the others. */
  get isAlone(): boolean {
    return this.selection?.isAlone ?? false;
  }

  get offered(): Selection['offered'] {
    return this.selection?.offered ?? offeredChoices([]);
  }

  get choice(): StoryChoice {
    return this.selection?.choice ?? {};
  }

  /** Place of the current story among those shown. Until a visitor turns, it is the first, whichever that is. */
  get place(): number {
    return this.placeAmong(this.shown);
  }

  /** The quiz's result, as far as stories go. */
  get suggestion() {
    return this.host.library.shared?.suggestion;
  }

  /** Whether the first screen can be drawn: it waits for the text of the story on it. */
  get isReady(): boolean {
    const story = this.shown[this.place];
    return !this.isIncomplete || !story || hasText(story);
  }

  /** True while what a visitor asks for has to wait. */
  get isWaiting(): boolean {
    return this.isIncomplete || !this.isEquipped();
  }

  /** True while there are stories whose texts are on their way. */
  private get isIncomplete(): boolean {
    const { library } = this.host;
    return Boolean(library.section('stories')?.stories.some((story) => !hasText(story))) && !library.isSettled(rest);
  }

  /** Does now, or as soon as every story can be told and turned to, what a visitor asks for. */
  whenReady(act: () => void): void {
    if (this.isWaiting) this.asked.push(act);
    else act();
  }

  /** Makes another of the stories shown the current one. */
  show(index: number): void {
    this.current = this.shown[index]?.id;
    this.host.requestUpdate();
  }

  /** Leaves the stories that are about what a visitor chose. */
  choose(choice: StoryChoice): void {
    this.chosen = choice;
    this.current = undefined;
    this.host.requestUpdate();
    this.arrange();
  }

  showAll(): void {
    this.hasLeftAlone = true;
    this.choose({ situation: '', kind: '' });
  }

  /** What a visitor chose. */
  forget(): void {
    this.hasLeftAlone = false;
    this.choose({});
  }

  /** The page asks for a story alone, after a visitor may have left another. */
  goBackToAlone(): void {
    this.hasLeftAlone = false;
  }

  hostUpdate(): void {
    this.arrange();
    if (!this.isWaiting) this.asked.splice(0).forEach((act) => act());
  }

  hostUpdated(): void {
    if (this.isIncomplete) afterPaint(() => this.host.library.section(rest));
  }

  hostDisconnected(): void {
    this.asked = [];
  }

  private arrange(): void {
    const section = this.host.library.section('stories');
    if (!section) return;
    const next = this.fill(section);
    const story = next.shown[this.placeAmong(next.shown)];
    const canTell = !this.isIncomplete || !story || hasText(story);
    // What is on the screen stays there until what comes next can be told.
    if (canTell || this.selection?.from !== section) this.selection = next;
  }

  private fill(section: Sections['stories']): Selection {
    const stories = this.findStories(section);
    const alone = this.findAlone(stories, section);
    const offered = offeredChoices(stories);
    const choice = this.readChoice(offered);
    const shown = alone ? [alone] : orderStories(chooseStories(stories, choice), this.suggestion);
    return { from: section, total: stories.length, shown, isAlone: Boolean(alone), offered, choice };
  }

  /** Where the texts do not come at all, the stories that have theirs are all there are. */
  private findStories({ stories }: Sections['stories']): readonly StoryOutline[] {
    const { library } = this.host;
    if (stories.every(hasText) || !library.isSettled(rest)) return stories;
    const texts = library.section(rest);
    return this.complete.get([stories, texts], () => joinTexts(stories, texts).filter(hasText));
  }

  private placeAmong(shown: readonly StoryOutline[]): number {
    return Math.max(
      0,
      shown.findIndex(({ id }) => id === this.current),
    );
  }

  private findAlone(stories: readonly StoryOutline[], section: Sections['stories']): StoryOutline | undefined {
    const id = cleanId(rejoinAttribute(this.host, 'story', this.host.story));
    if (!id || this.hasLeftAlone) return undefined;
    if (!findById(section.stories, id))
      warnOnce(this.host, `has no story "${id}". All stories are shown. Check the spelling.`);
    return findById(stories, id);
  }

  private readChoice(offered: Selection['offered']): StoryChoice {
    return {
      situation: this.chosen.situation ?? this.readPreset('situation', offered.situations),
      kind: this.chosen.kind ?? this.readPreset('kind', offered.kinds),
    };
  }

  private readPreset(name: 'situation' | 'kind', offered: readonly string[]): string | undefined {
    const value = cleanId(rejoinAttribute(this.host, name, this.host[name]));
    if (!value || offered.includes(value)) return value;
    warnOnce(this.host, `has no story for ${name}="${value}". There are stories for: ${offered.join(', ')}.`);
    return undefined;
  }
}
