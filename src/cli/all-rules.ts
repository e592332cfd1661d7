import { ruleGroups, type RuleGroup } from '../compiler/rules/index.js';
import type { Rule } from '../compiler/rules/rule.js';
import { rulesOfCharities } from '../compiler/charity/rules.js';

/** Every rule that a finding can name, by what it is about. */
export const allRuleGroups: readonly RuleGroup[] = [
  ...ruleGroups,
  { name: 'Your own words on top of ours', rules: rulesOfCharities },
];

/** Every rule that a finding can name. */
export const allRules: readonly Rule[] = allRuleGroups.flatMap(({ rules }) => rules);
