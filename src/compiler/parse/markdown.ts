import MarkdownIt from 'markdown-it';

/** The one reader of Markdown, with everything left out that these texts do not have. */
export const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: false });
// Every address is let through here, so that one that is refused gets a message with its line instead of staying as plain words.
markdown.validateLink = () => true;
markdown.normalizeLink = (address) => address;

export type Token = ReturnType<typeof markdown.parse>[number];
/** What it notes of addresses that stand apart from their links: `[name]: address`. */
export type MarkdownEnvironment = NonNullable<Parameters<typeof markdown.parse>[1]>;
