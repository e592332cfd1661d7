/** The words as modules. `src/compiler/emit/rollup-plugin.ts` makes them from the Markdown. */

/** A section by the name of its language's folder: at hand for the default language, to be fetched for others. */
type SectionsByLanguage<N extends import('./content-model/library.js').SectionName> = Record<
  string,
  import('./content-model/library.js').Sections[N] | (() => Promise<import('./content-model/library.js').Sections[N]>)
>;

/** A way to a section in each language, for what is not needed at first. */
type LaterByLanguage<N extends import('./content-model/library.js').SectionName> = Record<
  string,
  () => Promise<import('./content-model/library.js').Sections[N]>
>;

declare module 'virtual:peer-support/layout' {
  const sections: SectionsByLanguage<'layout'>;
  export default sections;
}
declare module 'virtual:peer-support/shared' {
  const sections: SectionsByLanguage<'shared'>;
  export default sections;
}
declare module 'virtual:peer-support/nations' {
  const sections: SectionsByLanguage<'nations'>;
  export default sections;
}
declare module 'virtual:peer-support/quiz-start' {
  const sections: SectionsByLanguage<'quiz-start'>;
  export default sections;
}
declare module 'virtual:peer-support/quiz' {
  const sections: SectionsByLanguage<'quiz'>;
  export default sections;
}
declare module 'virtual:peer-support/quiz-results' {
  const sections: SectionsByLanguage<'quiz-results'>;
  export default sections;
}
declare module 'virtual:peer-support/contacts' {
  const sections: SectionsByLanguage<'contacts'>;
  export default sections;
}
declare module 'virtual:peer-support/myths' {
  const sections: SectionsByLanguage<'myths'>;
  export default sections;
}
declare module 'virtual:peer-support/stories' {
  const sections: SectionsByLanguage<'stories'>;
  export default sections;
}
declare module 'virtual:peer-support/later/stories' {
  const sections: LaterByLanguage<'stories'>;
  export default sections;
}
declare module 'virtual:peer-support/later/stories-rest' {
  const sections: LaterByLanguage<'stories-rest'>;
  export default sections;
}
declare module 'virtual:peer-support/later/evidence' {
  const sections: LaterByLanguage<'evidence'>;
  export default sections;
}
declare module 'virtual:peer-support/guide' {
  const sections: SectionsByLanguage<'guide'>;
  export default sections;
}
declare module 'virtual:peer-support/exit' {
  const sections: SectionsByLanguage<'exit'>;
  export default sections;
}
/** A way to each nation's contacts in the default language, for the loader: it fetches them and does not look at them. */
declare module 'virtual:peer-support/nation-contacts-early' {
  const nations: Record<string, () => Promise<unknown>>;
  export default nations;
}
/** Finds what an element's language needs in the place of English, if it is not English. */
type InLanguage<T> = (element: Element) => T | undefined;

/** What defines the widgets, and a way to each nation's contacts. */
declare module 'virtual:peer-support/other-languages' {
  type Ways = Record<string, () => Promise<unknown>>;
  const find: InLanguage<{ widgets: Ways; nations: Ways }>;
  export default find;
}
declare module 'virtual:peer-support/in-language/urgent-numbers' {
  const find: InLanguage<() => Promise<typeof import('./runtime/urgent-numbers.js')>>;
  export default find;
}
declare module 'virtual:peer-support/in-language/after-start' {
  const find: InLanguage<() => Promise<typeof import('./components/quiz/after-start.js')>>;
  export default find;
}
/** A way to each nation's contacts, by language and nation. */
declare module 'virtual:peer-support/nation-contacts' {
  type Section = import('./content-model/library.js').Sections[`nation/${string}`];
  const nations: Record<string, Record<string, () => Promise<Section>>>;
  export default nations;
}
/** A way to the guide that the quiz shows, by language and topic. */
declare module 'virtual:peer-support/guide-topics/finding-one' {
  type Section = import('./content-model/library.js').Sections[`guide/${string}`];
  const topics: Record<string, Record<string, () => Promise<Section>>>;
  export default topics;
}
/** A way to each guide, by language and topic. */
declare module 'virtual:peer-support/guide-topics' {
  type Section = import('./content-model/library.js').Sections[`guide/${string}`];
  const topics: Record<string, Record<string, () => Promise<Section>>>;
  export default topics;
}
