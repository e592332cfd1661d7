import { urgencies } from '../../src/content-model/contact.ts';
import { kindsOfSupport, situations } from '../../src/content-model/kind-of-support.ts';

const showNames = {
  crisis: 'Crisis lines',
  support: 'Support services',
  'find-peer-support': 'Ways to find peer support',
};

/**
 * What there is to choose from in each language, by the name of its folder: what the sidebar offers and what a tag may hold.
 *
 * @param {readonly { folder: string, library: import('../../src/content-model/library.ts').Library }[]} libraries
 */
export function describeLanguages(libraries) {
  return Object.fromEntries(libraries.map(({ folder, library }) => [folder, describeLanguage(library)]));
}

function describeLanguage(library) {
  const { language, direction, nations, contacts, myths, stories, guides, wording } = library;
  const idsOf = (items) => [...new Set(items.map(({ id }) => id))];
  return {
    language,
    direction,
    leave: wording.exit.leave,
    checked: Object.fromEntries(nations.map(({ id }) => [id, oldestCheck(contacts, id)])),
    choices: {
      nations: nations.map(({ id, name }) => ({ value: id, label: name })),
      topics: guides.map(({ id, title }) => ({ value: id, label: title })),
      stories: stories.map(({ id, title }) => ({ value: id, label: title })),
      situations: situations.map((id) => ({ value: id, label: wording.shared[`situation-${id}`] })),
      kinds: kindsOfSupport.map((id) => ({ value: id, label: wording.shared[`kind-${id}`] })),
      show: urgencies.filter((id) => id !== 'emergency').map((id) => ({ value: id, label: showNames[id] })),
    },
    only: { contacts: idsOf(contacts), myths: idsOf(myths) },
  };
}

/** When the urgent number that nobody has looked at for longest was last checked. */
function oldestCheck(contacts, nation) {
  const urgent = contacts.filter(
    ({ nations, urgency }) => nations.includes(nation) && ['emergency', 'crisis'].includes(urgency),
  );
  return urgent.map(({ checkedOn }) => checkedOn).sort()[0];
}
