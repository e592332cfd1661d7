/**
 * The words that the compiler hands to the bundler, one module a section: the language that comes with the script as
 * data, every other language as a way to fetch it. Written by `src/compiler/rollup-plugin.ts`.
 */
type ByLanguage<N extends import('./content-model/library.js').SectionName> = Record<
  string,
  import('./content-model/library.js').Sections[N] | (() => Promise<import('./content-model/library.js').Sections[N]>)
>;

declare module 'virtual:peer-support/shared' {
  const section: ByLanguage<'shared'>;
  export default section;
}
declare module 'virtual:peer-support/quiz' {
  const section: ByLanguage<'quiz'>;
  export default section;
}
declare module 'virtual:peer-support/quiz-results' {
  const section: ByLanguage<'quiz-results'>;
  export default section;
}
declare module 'virtual:peer-support/contacts' {
  const section: ByLanguage<'contacts'>;
  export default section;
}
declare module 'virtual:peer-support/myths' {
  const section: ByLanguage<'myths'>;
  export default section;
}
declare module 'virtual:peer-support/stories' {
  const section: ByLanguage<'stories'>;
  export default section;
}
declare module 'virtual:peer-support/guide' {
  const section: ByLanguage<'guide'>;
  export default section;
}
declare module 'virtual:peer-support/exit' {
  const section: ByLanguage<'exit'>;
  export default section;
}
/** The contacts of each nation, by language and nation, each a way to fetch them. */
declare module 'virtual:peer-support/nations' {
  const nations: Record<
    string,
    Record<string, () => Promise<import('./content-model/library.js').Sections[`nation/${string}`]>>
  >;
  export default nations;
}
