import type { Rule } from './rule.js';

type Kept = Omit<Rule, 'severity' | 'check'>;

/** Rules that are kept while a file is read, before anything can be said about its words. */
const kept: Kept[] = [
  {
    id: 'file-kind',
    title: 'A place for each kind of file',
    reason: 'Which kind a file is follows from its folder.',
    bad: 'mths/whole-story.md',
    good: 'myths/whole-story.md',
  },
  {
    id: 'file-not-read',
    title: 'Files that are read',
    reason:
      'Only files that end in ".md" are read. A corrected number in a file that ends in anything else would never be published, and nobody would notice.',
    bad: 'stories/new-walk.md.txt',
    good: 'stories/new-walk.md',
  },
  {
    id: 'file-name',
    title: 'Simple file names',
    reason: 'The name of a file is the name of its item, in links and in pages that embed it.',
    bad: 'Whole Story (2).md',
    good: 'whole-story.md',
  },
  {
    id: 'file-encoding',
    title: 'Plain text, saved as UTF-8',
    reason: 'In other ways of saving, letters such as é or the pound sign turn into others.',
    bad: 'A file saved as "Windows-1252", or a Word file with its name changed.',
    good: 'A plain text file saved as UTF-8.',
  },
  {
    id: 'unseen-characters',
    title: 'Characters that can be seen',
    reason:
      'Characters that nobody sees come along with copied words. They can turn round the order of letters, or make an address or a keyword fail. Those that do nothing are taken out without a word.',
    bad: 'A number copied from a chat, with a character before it that turns round what follows.',
    good: 'The number, typed by hand.',
  },
  {
    id: 'file-conflict',
    title: 'One version of each file',
    reason:
      'Where two people change the same lines, Git writes both versions into the file, and visitors would read both.',
    bad: '<<<<<<< HEAD, then one version, =======, and the other',
    good: 'The version that is right, and nothing else.',
  },
  {
    id: 'file-empty',
    title: 'Files with something in them',
    reason: 'An empty file is nearly always one that didn’t save.',
    bad: 'A file with nothing in it.',
    good: 'A file with fields and a text.',
  },
  {
    id: 'file-size',
    title: 'Files of a normal size',
    reason:
      'The longest text of the library is a hundred times smaller than the limit. A larger file is something else by mistake.',
    bad: 'A file of 5 MB.',
    good: 'A file of a few pages.',
  },
  {
    id: 'front-matter-missing',
    title: 'Fields first',
    reason: 'The fields between the two lines of dashes say what the text is.',
    bad: 'A file that begins with its text.',
    good: 'A file that begins with a line "---", its fields, and another line "---".',
  },
  {
    id: 'front-matter-closed',
    title: 'Fields that end',
    reason: 'Without the second line of dashes, nobody can tell where the fields end and the text begins.',
    bad: 'A file with one line of dashes.',
    good: 'A line of exactly three dashes before the fields, and one after them.',
  },
  {
    id: 'front-matter-language',
    title: 'Words, not code',
    reason: 'Some tools run code between the dashes. We never do.',
    bad: '---js',
    good: '---',
  },
  {
    id: 'front-matter-plain',
    title: 'Plain fields',
    reason:
      'Anchors, aliases, tags and merge keys save typing for programmers and hide from everyone else what a field says.',
    bad: 'title: *same-as-above',
    good: 'title: A place to be quiet',
  },
  {
    id: 'front-matter-shape',
    title: 'Fields that can be read',
    reason: 'One colon, bracket or tab in the wrong place can change what the next lines mean.',
    bad: 'title: Peer support: what it is',
    good: 'title: "Peer support: what it is"',
  },
  {
    id: 'unknown-field',
    title: 'Fields that exist',
    reason: 'If a field’s name has a typo, it gets left out and nobody notices.',
    bad: 'sumary: …',
    good: 'summary: …',
  },
  {
    id: 'missing-field',
    title: 'Fields that are needed',
    reason: 'Each kind of file has fields its widget can’t do without.',
    bad: 'A myth without "fact:".',
    good: 'A myth with "fact: You choose how much you tell".',
  },
  {
    id: 'missing-text',
    title: 'A text under the fields',
    reason: 'The text is what people read. The fields only help.',
    bad: 'A story with fields and no text.',
    good: 'A story with its text below the second line of dashes.',
  },
  {
    id: 'field-value',
    title: 'Values of the right form',
    reason: 'A date, a number or a word from a list is read by the widgets, and has to be what they expect.',
    bad: 'reviewed-on: 21/11/2026',
    good: 'reviewed-on: 2026-11-21',
  },
  {
    id: 'unknown-reference',
    title: 'Names of items that exist',
    reason: 'If the name has a typo, the link goes nowhere.',
    bad: 'story: a-place-to-be-quite',
    good: 'story: a-place-to-be-quiet',
  },
  {
    id: 'repeated-fact',
    title: 'Facts stand once',
    reason:
      'A number, an hour or a rule of the quiz stands in the English file for all languages. Written twice, it would be put right in one language and stay wrong in another.',
    bad: 'content/cy/contacts/gb/samaritans.md with a line "hours: always"',
    good: 'The same file with its words alone.',
  },
  {
    id: 'translated-words',
    title: 'Words for all that there is',
    reason: 'What the English file tells people, such as whom a helpline is for, nobody may miss in another language.',
    bad: 'A file without "limits:", where the English file has it.',
    good: 'limits: Nid ar gyfer argyfyngau.',
  },
  {
    id: 'plain-markdown',
    title: 'Paragraphs, lists, headings, tables and links',
    reason:
      'The words are drawn by each widget in its own way, so that they are safe on every site. Pictures, code, quotations and HTML cannot be.',
    bad: 'Call <b>now</b>.',
    good: 'Call **now**.',
  },
  {
    id: 'safe-link',
    title: 'Links that are safe to follow',
    reason: 'Some kinds of address can run code on the page of the charity.',
    bad: '[Find help](javascript:help())',
    good: '[Find help](https://example.org)',
  },
];

/** What is wrong with a line that asks for less of a rule is found after all rules have looked. */
kept.push({
  id: 'house-rules',
  title: 'Rules switched off for a reason',
  reason:
    'Your style may differ from ours. Say why, so that whoever comes after you knows. Rules that keep people safe can’t be switched off.',
  bad: '# ignore figures-of-speech',
  good: '# ignore figures-of-speech: Our members say "journey" themselves.',
});

export const rulesWhileReading: readonly Rule[] = kept.map((rule) => ({ ...rule, severity: 'error' }));
