/**
 * The files of a new widget, by path: its class, what defines its tag, its tests, and its page in Storybook. It shows a
 * heading, a line and the way to urgent help, so that it is drawn, named and tested from the start.
 *
 * @param {string} name One word, as in `peer-support-<name>`.
 * @returns {Record<string, string>}
 */
export function starterFiles(name) {
  const folder = `src/components/${name}/${name}`;
  return {
    [`${folder}.ts`]: widget(name),
    [`${folder}.define.ts`]: definition(name),
    [`${folder}.test.ts`]: test(name),
    [`stories/${name}.stories.ts`]: story(name),
  };
}

/** `events` is `PeerSupportEvents`. */
export function className(name) {
  return `PeerSupport${capitalise(name)}`;
}

function capitalise(name) {
  return name[0].toUpperCase() + name.slice(1);
}

const widget = (name) => `import { html, type TemplateResult } from 'lit';
import type { Sections } from '../../content-model/library.js';
import controls from '../../runtime/controls.styles.js';
import layout from '../../runtime/layout.styles.js';
import { renderTitle } from '../../runtime/render-heading.js';
import { renderLayout } from '../../runtime/render-layout.js';
import tokens from '../../runtime/tokens.styles.js';
import { UrgentHelp } from '../../runtime/urgent-help.js';
import { Widget } from '../../runtime/widget.js';
import words from '../../runtime/words.styles.js';

/**
 * What it is for, in a sentence for the person who pastes the HTML.
 *
 * @slot - Shown until it is ready, and instead of it if it cannot start. Put real phone numbers here.
 * @slot heading - Words of your own for the heading. They are drawn inside it: put text in, or a \`<span>\`.
 * @slot intro - Words of your own for the introduction.
 * @slot footer - A line of your own at the end of the footer.
 * @csspart widget - All of it: the typeface, the text size and the colours are set here.
 * @csspart base - The whole widget: body, line and footer.
 * @csspart body - What there is to read and do, above the line.
 * @csspart footer - What stands below the line.
 * @csspart heading - Every heading.
 * @csspart title - The widget's first heading.
 * @csspart button - Every button, and every link that looks like one.
 * @csspart link - Every link in the text, and every button that looks like one.
 * @csspart urgent-help - The button that opens the urgent numbers.
 * @cssproperty [--peer-support-accent=#00595e] - Your colour. Everything else follows from it.
 * @cssproperty [--peer-support-font-family=inherit] - The typeface, if it is to differ from the page's.
 * @cssproperty [--peer-support-ink] - The colour of the words. It stays dark on a light page, and light on a dark one.
 * @cssproperty [--peer-support-surface] - The background. It stays light on a light page, and dark on a dark one, like the next two.
 * @cssproperty [--peer-support-sheet] - The background of cards, sheets and answers.
 * @cssproperty [--peer-support-footer] - The background of the footer.
 * @cssproperty [--peer-support-border] - The colour of lines, edges and links, as dark or light as words.
 * @cssproperty [--peer-support-radius=28px] - How round the corners are. Those of sheets and buttons follow.
 * @cssproperty [--peer-support-spacing] - The space inside the edge. Default: 1em to 3em, by width.
 * @cssproperty [--peer-support-measure=46ch] - How long a line of text may be.
 * @cssproperty [--peer-support-font-size=1em] - The size of the text, which is never under 17px.
 * @tagname peer-support-${name}
 */
export class ${className(name)} extends Widget<'shared'> {
  static override styles = [tokens, words, controls, layout];

  private readonly urgentHelp = new UrgentHelp(this);

  protected override sectionNames() {
    return ['shared'] as const;
  }

  protected override renderWidget({ shared }: Pick<Sections, 'shared'>): TemplateResult {
    return renderLayout(
      {
        // Until it has words of its own in wording.md.
        lead: renderTitle(this.headingLevel, shared.words['urgent-help']),
        main: html\`<p><slot name="intro">\${shared.words['urgent-help-intro']}</slot></p>\`,
        footer: this.urgentHelp.renderButton(shared.words),
        footerPanel: this.urgentHelp.renderPanel(shared.words, this.headingLevel + 1),
      },
      shared.direction,
      shared.language,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-support-${name}': ${className(name)};
  }
}
`;

const definition = (name) => `import layout from 'virtual:peer-support/layout';
import shared from 'virtual:peer-support/shared';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { ${className(name)} } from './${name}.js';

registerSection('layout', layout);
registerSection('shared', shared);
defineElement('peer-support-${name}', ${className(name)});
`;

const test = (name) => `import { expect, fixture, html } from '@open-wc/testing';
import { checkAccessibility } from '../../../test/browser/a11y-checks.js';
import { getByRole } from '../../../test/browser/accessible.js';
import { press } from '../../../test/browser/press.js';
import { sharedByName } from '../../../test/fixtures/words-by-name.js';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { ${className(name)} } from './${name}.js';

defineElement('peer-support-${name}', ${className(name)});

async function show(): Promise<${className(name)}> {
  registerSection('layout', { en: sharedByName() });
  registerSection('shared', { en: sharedByName() });
  const widget = await fixture<${className(name)}>(html\`<peer-support-${name}></peer-support-${name}>\`);
  await widget.updateComplete;
  return widget;
}

describe('peer-support-${name}', () => {
  it('has a heading at the level that the page asks for', async () => {
    const widget = await show();
    expect(getByRole(widget, 'heading', 'urgent-help').localName).to.equal('h2');
    widget.headingLevel = 3;
    await widget.updateComplete;
    expect(getByRole(widget, 'heading', 'urgent-help').localName).to.equal('h3');
  });

  it('opens the way to urgent help with the keyboard', async () => {
    const widget = await show();
    const button = getByRole(widget, 'button', 'urgent-help');
    button.focus();
    await press('Enter');
    await widget.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
  });

  checkAccessibility({ 'at rest': () => show() });
});
`;

const story = (name) => `import type { Meta } from '@storybook/web-components-vite';
import '../src/components/${name}/${name}.define.js';
import { renderWidget, widgetStates, type WidgetArguments } from './widget-states.js';

const meta: Meta<WidgetArguments> = {
  title: 'Widgets/${capitalise(name)}',
  component: 'peer-support-${name}',
  args: { region: 'GB-SCT' },
  render: (args) => renderWidget('peer-support-${name}', args),
};
export default meta;

const states = widgetStates();
export const Default = states.Default;
export const LongWords = states.LongWords;
export const RightToLeft = states.RightToLeft;
export const Dark = states.Dark;
export const Narrow = states.Narrow;
export const YellowAccent = states.YellowAccent;
export const Empty = states.Empty;
export const Failed = states.Failed;
`;
