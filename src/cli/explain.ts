import type { Rule } from '../compiler/rules/rule.js';
import { allRuleGroups, allRules } from './all-rules.js';
import { unknownRule } from './check.js';
import { exitCodes, type Command } from './command.js';
import { readFlags } from './read-flags.js';

export const explain: Command = {
  name: 'explain',
  summary: 'Explains a rule, with an example.',
  usage: 'peer-support explain [rule]\n  Without a rule, lists all the rules by topic.',
  run(args, { say }) {
    const [id] = readFlags(args, {}).words;
    say(id === undefined ? listRules() : explainRule(findRule(id)));
    return exitCodes.fine;
  },
};

function findRule(id: string): Rule {
  const rule = allRules.find((candidate) => candidate.id === id);
  if (rule) return rule;
  throw unknownRule(
    id,
    allRules.map((candidate) => candidate.id),
  );
}

function explainRule({ id, title, severity, reason, bad, good }: Rule): string {
  return [`${title} (${id}, ${severity})`, reason, `Instead of:\n  ${bad}`, `Write:\n  ${good}`].join('\n\n');
}

function listRules(): string {
  const widest = Math.max(...allRules.map(({ id }) => id.length));
  return allRuleGroups
    .map(({ name, rules }) => [name, ...rules.map(({ id, title }) => `  ${id.padEnd(widest)}  ${title}`)].join('\n'))
    .join('\n\n');
}
