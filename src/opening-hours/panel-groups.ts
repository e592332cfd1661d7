import type { Contact } from '../content-model/contact.js';
import type { SharedExperience } from '../content-model/kind-of-support.js';
import { fitOf, type ContactGroup, type Grouping, type SuggestedSupport } from './order-contacts.js';

/**
 * The groups of the panel: what to do in an emergency, crisis lines, then the rest by what it is for, where it is for
 * anybody, or by whom it is for.
 */
export type PanelGroup = 'emergency' | 'crisis' | 'support' | 'find-peer-support' | 'loss' | 'health' | 'people';

const loss: readonly SharedExperience[] = ['grief', 'suicide-bereavement'];
const health: readonly SharedExperience[] = [
  'condition',
  'hearing-voices',
  'trauma-or-abuse',
  'alcohol-or-drugs',
  'disability',
  'deaf',
  'neurodivergence',
];

export const panelGroups: Grouping<PanelGroup> = {
  ids: ['emergency', 'crisis', 'support', 'find-peer-support', 'loss', 'health', 'people'],
  find: findGroup,
};

/** Whom a service is for above all stands first among what its people share. */
function findGroup({ urgency, sharedExperiences, helpsWith }: Contact): PanelGroup {
  if (urgency === 'emergency' || urgency === 'crisis') return urgency;
  const [first] = sharedExperiences ?? [];
  if (!first) return helpsWith?.includes('under-18') ? 'people' : urgency;
  if (loss.includes(first)) return 'loss';
  return health.includes(first) ? 'health' : 'people';
}

/** The group that opens by itself: the one with the best fit of what a quiz suggested, if any has one. */
export function findBestGroup(
  groups: readonly ContactGroup<PanelGroup>[],
  suggestion: SuggestedSupport | undefined,
): PanelGroup | undefined {
  const rated = groups
    .filter(({ id }) => id !== 'emergency' && id !== 'crisis')
    .map(({ id, places }) => ({ id, fit: Math.max(...places.map(({ contact }) => fitOf(contact, suggestion))) }));
  const best = Math.max(0, ...rated.map(({ fit }) => fit));
  return best > 0 ? rated.find(({ fit }) => fit === best)?.id : undefined;
}
