import { rules } from '../compiler/rules/index.js';
import type { Rule } from '../compiler/rules/rule.js';
import { rulesOfCharities } from './charity/rules.js';

/** Every rule that a finding can name. */
export const allRules: readonly Rule[] = [...rules, ...rulesOfCharities];
