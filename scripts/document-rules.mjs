/** Every rule of the check as a page for editors, group by group, from the rules themselves. */
export function documentRules(groups) {
  return [beginning, listGroups(groups), ...groups.map(documentGroup)].join('\n\n');
}

const beginning = `# The rules of the check

<!-- Written from the rules themselves by "npm run docs": change them there, and not here. -->

\`npm run check\` holds every file against these rules. A charity with words of its own types \`npx peer-support check\` and the name of its folder. \`npx peer-support explain\` shows this list, and \`npx peer-support explain spelling\` one rule of it.

- An **error** has to be fixed before the words can be used.
- A **warning** asks you to look again. You may decide that it is fine.
- A **note** is only for you to know.

What is said here of a rule is the most that it asks for: it may ask for less where it is not sure.`;

function listGroups(groups) {
  return groups
    .map(({ name, rules }) => `- [${name}](#${anchorOf(name)}): ${rules.map(({ id }) => `[${id}](#${id})`).join(', ')}`)
    .join('\n');
}

function documentGroup({ name, rules }) {
  return [`## ${name}`, ...rules.map(documentRule)].join('\n\n');
}

/** The id is the heading, since ids last: pages and bookmarks point to them. */
function documentRule({ id, title, severity, reason, bad, good }) {
  return [
    `### ${id}`,
    `**${escapeMarks(title)}** (${severity})`,
    escapeMarks(reason),
    fence(`Instead of:\n  ${bad}\n\nWrite:\n  ${good}`),
  ].join('\n\n');
}

/** Words are shown as they are, whatever stands in them. */
function fence(words) {
  const longest = Math.max(0, ...(words.match(/`+/g) ?? []).map(({ length }) => length));
  const ticks = '`'.repeat(Math.max(3, longest + 1));
  return `${ticks}text\n${words}\n${ticks}`;
}

function escapeMarks(words) {
  return words.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

/** As GitHub makes it from a heading. */
function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
