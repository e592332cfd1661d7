import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Sections, Topic } from '../../content-model/library.js';
import type { LibraryController } from '../../runtime/library-controller.js';
import { cleanId, findById, rejoinAttribute } from '../../runtime/pasted-value.js';
import { warnOnce } from '../../runtime/warn-once.js';
import { nearestTopics } from './nearest-topics.js';

export type TopicSection = Sections[`guide/${string}`];

interface TopicHost extends ReactiveControllerHost, HTMLElement {
  readonly library: Pick<LibraryController<never>, 'section' | 'isSettled'>;
  readonly topic?: string;
}

/**
 * Which guide is shown: the one that the visitor chose, else the one that the page asks for; nothing where all of them are
 * listed. Until a guide has come, or where it cannot be drawn, what is on the screen stays.
 */
export class TopicController implements ReactiveController {
  /** What a visitor chose: a guide, or the list of all. Nothing until then. */
  private visited?: string;
  private drawn?: TopicSection;

  constructor(private readonly host: TopicHost) {
    host.addController(this);
  }

  /** True once a visitor has chosen. */
  get hasVisited(): boolean {
    return this.visited !== undefined;
  }

  get topics(): readonly Topic[] {
    return this.host.library.section('guide')?.topics ?? [];
  }

  /** The id of the guide to show; nothing for the list of all. */
  get chosen(): string | undefined {
    if (this.visited !== undefined) return this.visited || undefined;
    if (!this.asked) return undefined;
    return this.findAsked()?.id ?? this.topics[0]?.id;
  }

  /** The guide that can be shown now. */
  get shown(): TopicSection | undefined {
    const { chosen } = this;
    return (chosen && this.host.library.section(`guide/${chosen}`)) || (chosen ? this.drawn : undefined);
  }

  /** True while the guide that somebody chose is on its way. */
  get isWaiting(): boolean {
    const { chosen } = this;
    return Boolean(chosen) && !this.host.library.isSettled(`guide/${chosen}`);
  }

  /** True where the guide that somebody chose cannot be had. */
  get isMissing(): boolean {
    const { chosen } = this;
    return Boolean(chosen) && !this.isWaiting && !this.host.library.section(`guide/${chosen}`);
  }

  /** How well the widget suits a link to a guide: 0 where it has no such guide, and most where the page asks for that one. */
  rankOf(id: string): number {
    if (!this.topics.some((topic) => topic.id === id)) return 0;
    if (this.findAsked()?.id === id) return 3;
    return this.asked ? 1 : 2;
  }

  /** Whether the page asks for this guide here, and it may yet come. */
  isAsked(id: string): boolean {
    return this.asked === id && !this.isMissing;
  }

  /** @param id Empty for the list of all. */
  visit(id: string): void {
    this.visited = id;
    this.host.requestUpdate();
  }

  /** The page asks for another guide, after a visitor may have gone to one. */
  goBackToAsked(): void {
    this.visited = undefined;
  }

  keepDrawn(drawn: TopicSection | undefined): void {
    this.drawn = drawn;
  }

  hostUpdated(): void {
    // Asks for the guide, too, where the words around it are still on their way.
    void this.shown;
    this.warnOfUnknown();
  }

  private get asked(): string {
    return cleanId(rejoinAttribute(this.host, 'topic', this.host.topic));
  }

  private findAsked(): Topic | undefined {
    return findById(this.topics, this.asked);
  }

  private warnOfUnknown(): void {
    if (!this.asked || !this.topics.length || this.findAsked()) return;
    const ids = this.topics.map(({ id }) => id);
    const nearest = nearestTopics(this.asked, ids).map((id) => `"${id}"`);
    warnOnce(
      this.host,
      `has no guide for topic="${this.host.topic}", and shows the first. The nearest topics are ${nearest.join(', ')}.`,
    );
  }
}
