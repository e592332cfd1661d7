/**
 * The four kinds of peer support the library speaks of. Quiz results, stories and contacts use the same four words,
 * so that a result can bring what fits it to the front.
 */
export type KindOfSupport = 'one-to-one' | 'group' | 'online-moderated' | 'informal';
export const kindsOfSupport: readonly KindOfSupport[] = ['one-to-one', 'group', 'online-moderated', 'informal'];

/**
 * Something particular that people may share, from the quiz's optional question about it. Stories and contacts may carry
 * these too. Sensitive: a visitor's choice of them only ever filters what is shown, in memory.
 */
export type SharedExperience =
  | 'grief'
  | 'suicide-bereavement'
  | 'condition'
  | 'hearing-voices'
  | 'trauma-or-abuse'
  | 'alcohol-or-drugs'
  | 'disability'
  | 'deaf'
  | 'neurodivergence'
  | 'new-parent'
  | 'carer'
  | 'lgbtqia'
  | 'ethnic-minority'
  | 'armed-forces'
  | 'student'
  | 'older-age'
  | 'men';
export const sharedExperiences: readonly SharedExperience[] = [
  'grief',
  'suicide-bereavement',
  'condition',
  'hearing-voices',
  'trauma-or-abuse',
  'alcohol-or-drugs',
  'disability',
  'deaf',
  'neurodivergence',
  'new-parent',
  'carer',
  'lgbtqia',
  'ethnic-minority',
  'armed-forces',
  'student',
  'older-age',
  'men',
];

/**
 * What else a contact is there for, so that the quiz can find it: another person is a danger, thoughts of suicide, worry
 * about somebody else, being under 18, finding a doctor or therapist, and money, housing or work.
 */
export type HelpNeed =
  'danger-from-others' | 'suicidal-thoughts' | 'someone-else' | 'under-18' | 'professional' | 'money-housing-work';
export const helpNeeds: readonly HelpNeed[] = [
  'danger-from-others',
  'suicidal-thoughts',
  'someone-else',
  'under-18',
  'professional',
  'money-housing-work',
];

/** The five everyday situations that stories and the situations guide are told by. */
export type Situation = 'motivation' | 'grief' | 'big-decision' | 'feeling-like-a-burden' | 'reconnecting';
export const situations: readonly Situation[] = [
  'motivation',
  'grief',
  'big-decision',
  'feeling-like-a-burden',
  'reconnecting',
];
