import { createContext } from '@lit/context';
import type { KindOfSupport, SharedExperience } from '../content-model/kind-of-support.js';
import type { LibrarySource } from './library-source.js';

/** What a finished quiz lets the widgets beside it know. It never leaves memory, and says nothing of single answers. */
export interface Suggestion {
  kindsOfSupport: readonly KindOfSupport[];
  /** From the optional last question. Only ever filters what is shown. */
  sharedExperiences: readonly SharedExperience[];
  /** True when the visitor may not be safe: crisis lines stay in front of everything. */
  urgent: boolean;
}

/** What `<peer-support>` shares with the widgets inside it. */
export interface LibraryContext {
  /** The charity's own library, once it has arrived; nothing while the built-in one is to be used. */
  source?: LibrarySource;
  /** True while the charity's own library is still on its way. */
  waiting?: boolean;
  region?: string;
  /** True where answers are forgotten when the page is left. */
  forgetOnLeave?: boolean;
  suggestion?: Suggestion;
  /** Called by the quiz with its result, and with nothing when its answers are cleared. */
  suggest: (suggestion: Suggestion | undefined) => void;
}

/** A plain string, so that widgets of two copies of the script still find each other. */
export const libraryContext = createContext<LibraryContext>('peer-support-library-1');
