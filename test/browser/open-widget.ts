import { fixture, html } from '@open-wc/testing';
import '../../src/components/contacts/contacts.define.js';
import '../../src/components/exit/exit.define.js';
import '../../src/components/guide/guide.define.js';
import '../../src/components/myths/myths.define.js';
import '../../src/components/stories/stories.define.js';
import type { Widget } from '../../src/runtime/widget.js';
import { isReady } from './is-ready.js';

/** A widget with the library that ships, for Scotland, once it is drawn. The quiz has a visitor of its own. */
const openers = {
  contacts: () => fixture<Widget>(html`<peer-support-contacts region="GB-SCT"></peer-support-contacts>`),
  exit: () => fixture<Widget>(html`<peer-support-exit></peer-support-exit>`),
  guide: () => fixture<Widget>(html`<peer-support-guide topic="what-it-is" region="GB-SCT"></peer-support-guide>`),
  'guide-with-table': () =>
    fixture<Widget>(html`<peer-support-guide topic="therapy-and-peer-support" region="GB-SCT"></peer-support-guide>`),
  myths: () => fixture<Widget>(html`<peer-support-myths region="GB-SCT"></peer-support-myths>`),
  stories: () => fixture<Widget>(html`<peer-support-stories region="GB-SCT"></peer-support-stories>`),
};

export async function openWidget(name: keyof typeof openers): Promise<Widget> {
  const widget = await openers[name]();
  while (!isReady(widget)) await new Promise((resolve) => setTimeout(resolve, 5));
  await widget.updateComplete;
  return widget;
}
