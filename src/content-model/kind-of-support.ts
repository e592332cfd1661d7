/**
 * The four kinds of peer support the library speaks of. Quiz results, stories and contacts use the same four words,
 * so that a result can bring what fits it to the front.
 */
export type KindOfSupport = 'one-to-one' | 'group' | 'online-moderated' | 'informal';
export const kindsOfSupport: readonly KindOfSupport[] = ['one-to-one', 'group', 'online-moderated', 'informal'];

/**
 * Something particular that people may share, from the quiz's optional last question. Stories and contacts may carry
 * these too. Sensitive: a visitor's choice of them only ever filters what is shown, in memory.
 */
export type SharedExperience =
  | 'grief'
  | 'condition'
  | 'new-parent'
  | 'carer'
  | 'lgbtqia'
  | 'ethnic-minority'
  | 'armed-forces'
  | 'neurodivergence'
  | 'student';
export const sharedExperiences: readonly SharedExperience[] = [
  'grief',
  'condition',
  'new-parent',
  'carer',
  'lgbtqia',
  'ethnic-minority',
  'armed-forces',
  'neurodivergence',
  'student',
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
