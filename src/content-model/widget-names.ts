/**
 * The widgets, in the order in which they are offered: the list that bundles, budgets, the command and tests read. Each has
 * its folder in `src/components/`, its tag `peer-support-<name>`, its package entry and its self-contained file.
 */
export const widgetNames = ['contacts', 'quiz', 'myths', 'stories', 'guide', 'exit'] as const;

export type WidgetName = (typeof widgetNames)[number];

/** The folder and package entry of `<peer-support>`, which joins the others and draws nothing of its own. */
export const wrapperName = 'library';

export function tagOf(name: WidgetName): `peer-support-${WidgetName}` {
  return `peer-support-${name}`;
}
