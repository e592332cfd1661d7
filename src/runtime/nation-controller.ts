import type { ReactiveControllerHost } from 'lit';
import type { Contact } from '../content-model/contact.js';
import { chooseNation, type ChosenNation } from './choose-nation.js';
import type { LibraryController } from './library-controller.js';

/** A widget that can say where help is wanted. */
export interface NationHost extends ReactiveControllerHost {
  readonly region?: string;
  readonly library: Pick<LibraryController<never>, 'section' | 'shared'>;
}

/** Whose numbers a widget shows: those of the nation that the visitor, the page or the visitor's device points to. */
export class NationController {
  private chosenHere?: string;

  constructor(private readonly host: NationHost) {}

  /** The nation to show help for, and whether that is only a guess. Nothing is looked up and nothing is stored. */
  get nation(): ChosenNation | undefined {
    const { library, region } = this.host;
    return chooseNation(library.section('nations')?.nations ?? [], {
      region: this.chosenHere ?? region ?? library.shared?.region,
      languages: navigator.languages,
      // Asked only where nothing else decides: the first question of this kind costs more than drawing a widget.
      get timeZone() {
        return Intl.DateTimeFormat().resolvedOptions().timeZone;
      },
    });
  }

  /** The contacts of the nation shown; nothing until they are here. */
  get contacts(): Contact[] | undefined {
    const id = this.nation?.nation.id;
    return id ? this.host.library.section(`nation/${id}`)?.contacts : undefined;
  }

  /** Shows another nation because the visitor asked for it. Kept in memory, for this widget. */
  choose(id: string): void {
    this.chosenHere = id;
    this.host.requestUpdate();
  }
}
