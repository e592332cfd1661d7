import type { Problem, Severity } from '../report/problem.js';
import { mayBeLowered, rules } from './index.js';
import { suggest } from './text/nearest.js';

/** How much a rule matters in a house, with the reason for it. */
export interface HouseRule {
  rule: string;
  severity: Severity | 'off';
  reason: string;
}

const weights = ['off', 'note', 'warning', 'error'];

/** Sets how much each problem matters as the house says. What has merely run out stays as it is. */
export function applyHouseRules(problems: readonly Problem[], houseRules: readonly HouseRule[]): Problem[] {
  const chosen = new Map(
    houseRules.filter((one) => !findFault(one)).map(({ rule, severity }) => [rule, severity] as const),
  );
  return problems.flatMap((problem) => {
    const severity = problem.timeHasPassed ? undefined : chosen.get(problem.rule);
    if (severity === 'off') return [];
    return [severity === undefined ? problem : { ...problem, severity }];
  });
}

/** Why a rule cannot be set so, or nothing. */
export function findFault({ rule: id, severity, reason }: HouseRule): Pick<Problem, 'message' | 'fix'> | undefined {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) {
    const ids = rules.map((candidate) => candidate.id);
    return { message: `There’s no rule called "${id}".`, fix: suggest(id, ids) };
  }
  const isLower = weights.indexOf(severity) < weights.indexOf(rule.severity);
  if (isLower && !mayBeLowered(id))
    return {
      message: `"${id}" keeps people safe, so it stays as it is.`,
      fix: 'Fix what it finds, and delete this line.',
    };
  if (reason === '')
    return { message: `Nothing says why "${id}" doesn’t fit here.`, fix: 'Write the reason after it.' };
  return undefined;
}

/** What a file asks to be left out in it, with the line that says so: `# ignore sentence-length: Quoted from the law.` */
function findIgnored(text: string): (HouseRule & { line: number; length: number })[] {
  if (!text.includes('# ignore')) return [];
  const lines = text.split('\n');
  const end = lines.findIndex((words, i) => i > 0 && words.startsWith('---'));
  return lines.slice(0, Math.max(end, 0)).flatMap((words, i) => {
    const [, rule, reason = ''] = /^# ignore[ :]+([a-z0-9-]+)(?:[ :]+(.*))?$/.exec(words) ?? [];
    return rule ? [{ rule, severity: 'off', reason: reason.trim(), line: i + 1, length: words.length }] : [];
  });
}

/** Leaves out what each file asks to be left out in it, and says where it asks in vain. */
export function applyIgnoreLines(problems: readonly Problem[], texts: ReadonlyMap<string, string>): Problem[] {
  const asked = new Map([...texts].map(([file, text]) => [file, findIgnored(text)] as const));
  const left = problems.filter((problem) => {
    const here = asked.get(problem.file) ?? [];
    return applyHouseRules([problem], here).length > 0;
  });
  const faults = [...asked].flatMap(([file, lines]) =>
    lines.flatMap(({ line, length, ...one }): Problem[] => {
      const fault = findFault(one);
      return fault ? [{ file, line, column: 1, length, rule: 'house-rules', severity: 'error', ...fault }] : [];
    }),
  );
  return [...left, ...faults];
}
