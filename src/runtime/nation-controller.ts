import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { international, type Contact, type Nation, type NationId } from '../content-model/contact.js';
import type { Words } from '../content-model/wording.js';
import { chooseNation, findRegion, readRegion, type ChosenNation } from './choose-nation.js';
import type { LibraryController } from './library-controller.js';
import { chooseNationForPage, chosenNation, followChosenNation } from './page-choice.js';
import { Memo } from './memo.js';
import { rejoinAttribute } from './pasted-value.js';
import { readTimeZone } from './time-zone.js';
import { warnOnce } from './warn-once.js';

/** A widget that can say where help is wanted. */
export interface NationHost extends ReactiveControllerHost, Element {
  readonly region?: string;
  readonly library: Pick<LibraryController<never>, 'section' | 'shared' | 'isSettled'>;
}

/** Whose numbers a widget shows: those of the nation that the visitor, the page or the visitor's clock points to. */
export class NationController implements ReactiveController {
  private timeZone?: string;
  private stopFollowing?: () => void;
  /** Asked for many times while a widget is drawn. */
  private readonly made = new Memo<ChosenNation | undefined>();

  constructor(private readonly host: NationHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stopFollowing = followChosenNation(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.stopFollowing?.();
  }

  /** The nations there are to choose from. */
  get nations(): readonly Nation[] {
    return this.host.library.section('nations')?.nations ?? [];
  }

  /** What is said of them; nothing until it is known which there are. */
  get words(): Words<'country'> | undefined {
    return this.host.library.section('nations')?.words;
  }

  get language(): string {
    return this.host.library.section('layout')?.language ?? 'en';
  }

  /** The nation to show help for, and how sure that is. Nothing is looked up and nothing is stored. */
  get chosen(): ChosenNation | undefined {
    const { nations, regions } = this;
    return this.made.get([nations, chosenNation(), ...regions], () => {
      regions.forEach((region) => this.warnOfRegion(region));
      const findTimeZone = () => (this.timeZone ??= readTimeZone());
      return chooseNation(nations, { regions: [chosenNation(), ...regions], findTimeZone });
    });
  }

  /** The contacts of the nation shown; nothing until they are here. */
  get contacts(): Contact[] | undefined {
    const section = this.section;
    return section && this.host.library.section(section)?.contacts;
  }

  /** Whether there is nothing to wait for: the contacts are here, or they could not be loaded. */
  get isSettled(): boolean {
    const { section, contacts } = this;
    return Boolean(contacts) || !section || this.host.library.isSettled(section);
  }

  /** False where nobody says where help is wanted. Somebody who asks for another country than those listed does. */
  get isKnown(): boolean {
    return this.chosen?.nation.id !== international || chosenNation() === international;
  }

  /** A country that the page names and the library does not list, as its code. What the page says itself may be of it. */
  get unlisted(): NationId | undefined {
    if (this.chosen?.basis !== 'nothing') return undefined;
    return this.regions.map(readRegion).find((code) => /^[A-Z]{2}(-|$)/.test(code));
  }

  /**
   * Whether what the page says itself is shown beside the contacts: it may be of a country that only the page knows of, or
   * have the emergency number that a charity's own library lacks, where ours could not be loaded.
   */
  get needsPage(): boolean {
    return Boolean(this.unlisted) || this.isWithoutEmergency();
  }

  private isWithoutEmergency(): boolean {
    const { contacts, chosen } = this;
    if (!contacts || !chosen || chosen.nation.id === international) return false;
    return !contacts.some((contact) => contact?.urgency === 'emergency');
  }

  /** Shows another nation because the visitor asked for it, in every widget of the page. */
  choose(id: NationId): void {
    chooseNationForPage(id);
  }

  private get section(): `nation/${NationId}` | undefined {
    const id = this.chosen?.nation.id;
    return id ? `nation/${id}` : undefined;
  }

  /** What the page says: of this widget, and of all in the wrapper around it. */
  private get regions(): string[] {
    const { host } = this;
    const wrapper = host.closest('peer-support') ?? host;
    return [
      rejoinAttribute(host, 'region', host.region),
      rejoinAttribute(wrapper, 'region', host.library.shared?.region),
    ].flatMap((region) => (readRegion(region) ? region! : []));
  }

  private warnOfRegion(region: string): void {
    const { nations } = this;
    if (!nations.length) return;
    const code = readRegion(region);
    const nation = findRegion(nations, code);
    if (nation && (nation.id === code || !nations.some(({ id }) => id.startsWith(`${nation.id}-`)))) return;
    const instead = nation ? `Help in ${nation.name} is shown.` : "The visitor's clock decides.";
    warnOnce(
      this.host,
      `has no region "${region}". ${instead} Write a code such as "GB-SCT", or leave it out.`,
      `region ${code}`,
    );
  }
}
