import { international, type Nation } from '../../content-model/contact.js';
import type { Library } from '../../content-model/library.js';
import { tagOf, type WidgetName } from '../../content-model/widget-names.js';
import { element } from './plain/element.js';

/** A widget's tag as it is pasted. */
export interface SnippetTag {
  widget: WidgetName;
  /** Whose numbers stand in it. Left out for a widget that shows none. */
  nation?: Nation;
  topic?: string;
  /** Level of the first heading, if the page asks for another than 2. */
  headingLevel?: number;
}

/** The tag of a widget with what stands in it. */
export function writeTag(
  { widget, nation, topic, headingLevel }: SnippetTag,
  library: Library,
  inside: string,
): string {
  const { language, direction } = library;
  return element(tagOf(widget), `\n${inside}\n`, {
    topic,
    // A page for visitors from anywhere has none: each visitor's clock says more.
    region: nation?.id === international ? undefined : nation?.id,
    'heading-level': headingLevel?.toString(),
    lang: language,
    dir: direction === 'rtl' ? 'rtl' : undefined,
  });
}
