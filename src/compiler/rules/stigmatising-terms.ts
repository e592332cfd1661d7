import { findTermsSaid, type Term } from './find-words.js';
import type { Rule } from './rule.js';

const condition = 'schizophrenic|depressive|anorexic|bulimic|bipolar|psychotic|borderline|addict|alcoholic';

export const terms: Term[] = [
  {
    pattern: /\bthe mentally ill\b|\bmentally ill\b/gi,
    fix: 'Say "people with mental health problems", or "a person with a mental health condition".',
  },
  {
    pattern: /\bsuffer(?:s|ed|ing)? (?:from|with)\b|\bsufferers?\b|\bvictims? of\b|\bafflicted (?:by|with)\b/gi,
    fix: 'Say "has", "lives with" or "is experiencing".',
  },
  {
    pattern: new RegExp(
      `\\b(?:an?|the) (?:${condition})s?(?! (?:disorder|condition|diagnosis|group|episode|person|people))\\b`,
      'gi',
    ),
    fix: 'Name the person first: "a person who has …".',
  },
  {
    pattern: /\b(?:psychos?|schizos?|nutters?|lunatics?|maniacs?|unhinged|deranged|crazed|madman|madness)\b/gi,
    fix: 'Leave the word out, and say what happened.',
  },
  { pattern: /\bhappy pills?\b/gi, fix: 'Say "antidepressants" or "medicine".' },
  {
    pattern: /\bshrinks?\b(?= (?:said|told|says|gave)\b)|\b(?:my|a|the|your) shrink\b/gi,
    fix: 'Say "psychiatrist".',
  },
  {
    pattern: /\bmental institutions?\b|\basylums?\b(?! seek)/gi,
    fix: 'Say "mental health hospital".',
  },
  { pattern: /\binmates?\b/gi, fix: 'Say "patients" or "people".' },
  {
    pattern: /\breleased from (?:hospital|the ward)\b/gi,
    fix: 'Say "discharged", or "left hospital".',
  },
  { pattern: /\bso OCD\b|\ba bit OCD\b/gi, fix: 'Say plainly what the person is like: "very tidy".' },
  { pattern: /\bhandicapped\b/gi, fix: 'Say "disabled".' },
  {
    pattern: /\b(?:confined|bound) to a wheelchair\b|\bwheelchair[- ]bound\b/gi,
    fix: 'Say "wheelchair user".',
  },
  {
    pattern: /\bcomm?it(?:s|t?ed|t?ing)? suicide\b/gi,
    fix: 'Say "died by suicide" or "took their own life".',
  },
  {
    pattern: /\b(?:successful|completed|failed|unsuccessful) (?:suicide )?(?:suicide|attempt)s?\b/gi,
    fix: 'Say "died by suicide" or "attempted suicide".',
  },
  {
    pattern: /\bsuicidality\b|\bsuicidal ideation\b/gi,
    fix: 'Say "thoughts of suicide".',
    severity: 'warning',
  },
  { pattern: /\bdeliberate self-harm\b/gi, fix: 'Say "self-harm".', severity: 'warning' },
  {
    pattern: /\bmental disorders?\b|\bmental illness(?:es)?\b/gi,
    fix: 'Say "mental health problem" or "mental health condition".',
    severity: 'warning',
  },
  { pattern: /\bservice users?\b/gi, fix: 'Say "people who use services".', severity: 'warning' },
  {
    pattern: /\battention[- ]seek(?:ing|ers?)\b/gi,
    fix: 'Say what the person needs.',
    severity: 'warning',
  },
  {
    pattern: /\b(?:is|are|was|were|being) a burden\b(?! on me)/gi,
    fix: 'If it is about a feeling, say "feeling like a burden". If not, say what the person needs.',
    severity: 'warning',
  },
  {
    pattern: /\bnormal people\b/gi,
    fix: 'Say "other people", or "people without …".',
    severity: 'warning',
  },
  {
    pattern: /\b(?:brave(?:ly)?|battl(?:e|es|ed|ing) (?:with|against)|(?:my|your|their|his|her) battle)\b/gi,
    fix: 'Leave it out. Living with a problem isn’t a fight you win or lose.',
    severity: 'warning',
  },
  {
    pattern: /\bmental distress\b/gi,
    fix: 'Say "mental health problems", or "feeling distressed".',
    severity: 'note',
  },
];

export const stigmatisingTerms: Rule = {
  id: 'stigmatising-terms',
  severity: 'error',
  title: 'Words that put nobody down',
  reason:
    'Some words turn a person into their problem, or suggest they’re to blame. They hurt, and they stop people asking for help.',
  bad: 'It is for people suffering from depression.',
  good: 'It is for people who live with depression.',
  check: (content) => findTermsSaid(content, terms, (found) => `"${found}" can hurt the people it’s about.`),
};
