import type { Meta } from '@storybook/web-components-vite';
import '../src/components/contacts/contacts.define.js';
import { renderWidget, widgetStates, type WidgetArguments } from './widget-states.js';

const meta: Meta<WidgetArguments> = {
  title: 'Widgets/Contacts',
  component: 'peer-support-contacts',
  args: { region: 'GB-SCT' },
  render: (args) => renderWidget('peer-support-contacts', args),
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
export const CrisisLinesOnly = { args: { show: 'crisis' } };
export const Compact = { ...states.Narrow, args: { only: 'samaritans shout', compact: 'compact' } };
export const PostcodeSearch = { args: { 'postcode-search': 'https://directory.example/search?near={postcode}' } };
