import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';

/** What every widget's page shows: the attributes an embedder may set. */
export interface WidgetArguments {
  region?: string;
  headingLevel?: number;
  accent?: string;
  src?: string;
  [attribute: string]: string | number | undefined;
}

type WidgetStory = StoryObj<WidgetArguments>;

/** The states that every widget has. A widget adds its own beside them. */
export interface WidgetStates {
  Default: WidgetStory;
  LongWords: WidgetStory;
  RightToLeft: WidgetStory;
  Dark: WidgetStory;
  Narrow: WidgetStory;
  YellowAccent: WidgetStory;
  Empty: WidgetStory;
  Failed: WidgetStory;
}

/** The states of a widget, with libraries that Storybook serves beside its own files. */
export function widgetStates(): WidgetStates {
  return {
    Default: {},
    LongWords: { args: { src: 'pseudo/long-words.json' } },
    RightToLeft: { args: { src: 'pseudo/right-to-left.json' } },
    Dark: { decorators: [(story) => html`<div class="stage dark">${story()}</div>`] },
    Narrow: { decorators: [(story) => html`<div class="stage narrow">${story()}</div>`] },
    YellowAccent: { args: { accent: '#ffcc00' } },
    Empty: { args: { src: 'pseudo/empty.json' } },
    Failed: { args: { src: 'no-such-library.json' } },
  };
}

/** One widget with the attributes that its page sets, and a number inside its tag as every embedder puts one there. */
export function renderWidget(tag: string, { accent, headingLevel, ...attributes }: WidgetArguments): TemplateResult {
  const element = unsafeStatic(tag);
  const set = (widget: Element | undefined): void =>
    setAttributes(widget, { ...attributes, 'heading-level': headingLevel });
  return html`<div class="stage" .style=${accent ? `--peer-support-accent: ${accent}` : ''}>
    ${staticHtml`<${element} ${ref(set)}><p>In danger now? <a href="tel:999">Call 999</a>.</p></${element}>`}
  </div>`;
}

function setAttributes(widget: Element | undefined, attributes: Record<string, string | number | undefined>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === '') widget?.removeAttribute(name);
    else widget?.setAttribute(name, String(value));
  }
}
