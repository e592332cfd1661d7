import type { Contact } from '../../content-model/contact.js';
import {
  helpNeeds,
  kindsOfSupport,
  sharedExperiences,
  type HelpNeed,
  type KindOfSupport,
  type SharedExperience,
} from '../../content-model/kind-of-support.js';

type Topic = SharedExperience | HelpNeed;

/** What services can be narrowed to: only what at least one of them is for. */
export interface FilterOptions {
  kinds: KindOfSupport[];
  topics: Topic[];
}

export function findFilterOptions(contacts: readonly Contact[]): FilterOptions {
  const isOffered = (id: string) => contacts.some((contact) => isAbout(contact, id));
  return {
    kinds: kindsOfSupport.filter(isOffered),
    topics: [...sharedExperiences, ...helpNeeds].filter(isOffered),
  };
}

/** Whether a service is for what was chosen: a kind of support, something that people share, or something they need. */
export function isAbout({ kindsOfSupport = [], sharedExperiences = [], helpsWith = [] }: Contact, id: string): boolean {
  return [...kindsOfSupport, ...sharedExperiences, ...helpsWith].some((each) => each === id);
}
