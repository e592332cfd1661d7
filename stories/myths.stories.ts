import type { Meta } from '@storybook/web-components-vite';
import '../src/components/myths/myths.define.js';
import { renderWidget, widgetStates, type WidgetArguments } from './widget-states.js';

const meta: Meta<WidgetArguments> = {
  title: 'Widgets/Myths',
  component: 'peer-support-myths',
  args: { region: 'GB-SCT' },
  render: (args) => renderWidget('peer-support-myths', args),
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

/** One card alone. */
export const OneMyth = { args: { only: 'whole-story' } };
