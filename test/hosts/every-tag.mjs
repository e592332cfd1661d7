/** What an app draws: each tag with its attributes. */
export const everyTag = [
  { tag: 'peer-support-contacts' },
  { tag: 'peer-support-exit' },
  { tag: 'peer-support-guide', topic: 'what-it-is' },
  { tag: 'peer-support-myths' },
  { tag: 'peer-support-quiz' },
  { tag: 'peer-support-stories' },
];
