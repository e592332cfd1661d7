/**
 * `import 'peer-support-widgets/autoload'`: finds the widgets on the page, also those added later, and loads only their
 * code and words. An app's bundler follows its imports. On the page of a charity `peer-support.js` does the same.
 */
import findOther from 'virtual:peer-support/other-languages';
import { giveUpOn } from './loader/give-up-on.js';
import { watchForTags } from './loader/watch-for-tags.js';
import { widgets } from './loader/widgets.js';
import { startFault } from './runtime/start-fault.js';

/** A server that draws pages imports it too, and has no page to look at. */
if (typeof document !== 'undefined') {
  watchForTags(Object.keys(widgets), (tag, element) => {
    const load = findOther(element)?.widgets[tag] ?? widgets[tag]!;
    load().catch((reason: unknown) => {
      giveUpOn(tag);
      console.warn(startFault, reason);
    });
  });
}
