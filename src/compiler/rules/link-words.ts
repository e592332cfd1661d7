import { plainWord } from './plain-word.js';

export const linkWords = plainWord({
  id: 'link-words',
  title: 'Links that say where they lead',
  reason: 'People who use a screen reader go from link to link, and hear only the words of each.',
  bad: '[Click here](https://example.org)',
  good: '[Find a group near you](https://example.org)',
  terms: [
    {
      pattern: /\bclick (?:here|on|the)\b|\b(?:read|learn|find out) more here\b/gi,
      mend: 'Use words that say what is behind the link. Not everybody clicks.',
    },
  ],
  because: (found) => `"${found}" does not say where the link leads.`,
});
