import { tagOf, widgetNames } from '../../src/content-model/widget-names.ts';

/** What an app draws: each tag with its attributes. */
export const everyTag = [...widgetNames].sort().map((name) => ({
  tag: tagOf(name),
  ...(name === 'guide' && { topic: 'what-it-is' }),
}));
