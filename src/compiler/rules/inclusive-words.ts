import { englishSegments, findTerms, type Term } from './find-words.js';
import type { Rule } from './rule.js';

/** What may follow where a word stands for people by itself: "the disabled", and not "the disabled toilet". */
const byItself = String.raw`(?=[.,;:!?)"”’]|\s*(?:\n|$)|\s(?:and|or|are|is|can|who|in|at|with|to|of|for|has|have|may|often|need|live|from|on|by|as|will|do|does)\b)`;

const groups = 'disabled|blind|deaf|elderly|aged|homeless|poor|needy|unemployed|bereaved|vulnerable';
const conditions = 'epileptic|diabetic|paraplegic|quadriplegic|tetraplegic|amputee|dyslexic|autistic';

/**
 * How disabled people, older people, LGBTQIA people and people of every background are spoken of in Britain. Words about
 * mental health are in `stigmatising-terms`, which is stricter.
 */
export const terms: Term[] = [
  {
    pattern: new RegExp(String.raw`\bthe (?:${groups})${byItself}`, 'gi'),
    fix: 'Say that they are people: "disabled people", "older people", "people who have no home".',
  },
  {
    pattern: new RegExp(String.raw`\b(?:an?|the) (?:${conditions})s?${byItself}`, 'gi'),
    fix: 'Say who it is first: "a person who has epilepsy", "an autistic person".',
  },
  { pattern: /\bable[- ]bodied\b/gi, fix: 'Say "non-disabled".' },
  {
    pattern: /\b(?:people|persons?|adults?|children) with (?:a )?disabilit(?:y|ies)\b/gi,
    fix: 'Say "disabled people".',
  },
  {
    pattern: /\bdifferently[- ]abled\b|\bphysically challenged\b|\bspecial needs\b/gi,
    fix: 'Say "disabled", or say what the person needs.',
  },
  {
    pattern: /\bdeaf[- ]and[- ]dumb\b|\bdeaf[- ]mutes?\b/gi,
    fix: 'Say "deaf", or "a person who uses sign language".',
  },
  { pattern: /\bhearing[- ]impaired\b/gi, fix: 'Say "deaf or hard of hearing".' },
  {
    pattern:
      /\b(?:cripples?|crippled|spastics?|retards?|retarded|mongols?|mongoloids?|midgets?|imbeciles?|cretins?)\b/gi,
    fix: 'Leave the word out. If it matters, name the condition: "a person who has cerebral palsy".',
  },
  { pattern: /\bbirth defects?\b/gi, fix: 'Say "a condition someone was born with".' },
  { pattern: /\b(?:senile|demented)\b/gi, fix: 'Say "a person with dementia".' },
  {
    pattern: /\b(?:old folks?|old age pensioners?|OAPs?|geriatrics?)\b/gi,
    fix: 'Say "older people".',
  },
  {
    pattern: /\b(?:loony|loonies|nuthouse|madhouse|crazy|insane)\b/gi,
    fix: 'Leave the word out, and say what it was like.',
  },
  {
    pattern: /\b(?:junkies?|druggies?|alkies|winos?|down-and-outs?)\b/gi,
    fix: 'Say "a person who uses drugs", "a person who is dependent on alcohol" or "a person who sleeps rough".',
  },
  { pattern: /\bhomosexuals?\b/gi, fix: 'Say "gay", "lesbian" or "bisexual".' },
  { pattern: /\bsexual preferences?\b/gi, fix: 'Say "sexual orientation".' },
  {
    pattern: /\b(?:transgendered|transgenders|trannies|tranny|transsexuals?)\b/gi,
    fix: 'Say "trans people", or "a trans person".',
  },
  { pattern: /\bsex[- ]change\b/gi, fix: 'Say "transition".' },
  { pattern: /\bhermaphrodites?\b/gi, fix: 'Say "intersex".' },
  {
    pattern: /\b(?:both|either) (?:sexes|genders?|sex)\b|\bladies and gentlemen\b/gi,
    fix: 'Say "everybody", or "people of any gender".',
  },
  {
    pattern: /\b(?:he or she|she or he|him or her|his or her|her or his)\b|\b(?:s|he)\/(?:s?he)\b|\bhis\/her\b/gi,
    fix: 'Say "they" or "their", or say "you".',
  },
  {
    pattern: /\b(?:mankind|manpower|man-?made|manned|manning)\b/gi,
    fix: 'Say "people", "staff" or "made": "staff answer until ten".',
  },
  { pattern: /\b(?:chairman|chairmen|chairwoman)\b/gi, fix: 'Say "chair".' },
  {
    pattern: /\b(?:policem[ae]n|policewom[ae]n|firem[ae]n|spokesm[ae]n|housewife|housewives)\b/gi,
    fix: 'Say "police officer", "firefighter", "spokesperson", or "a person who looks after the home".',
  },
  {
    pattern: /\b(?:coloured (?:people|person)|half[- ]castes?|negro(?:es)?|oriental (?:people|person))\b/gi,
    fix: 'Say how people describe themselves: "Black", "Asian", "of mixed heritage".',
  },
  {
    pattern: /\b(?:BAME|BME|non-?white)\b/gi,
    fix: 'Say "people from ethnic minorities", or name the group.',
  },
  {
    pattern: /\b(?:gyppos?|pikeys?)\b/gi,
    fix: 'Say "Gypsy, Roma and Traveller people".',
  },
  {
    pattern: /\billegal (?:immigrants?|migrants?|aliens?)\b/gi,
    fix: 'Say "people without leave to remain", or "people who seek asylum".',
  },
  { pattern: /\b(?:hi|hello|hey|you|our) guys\b/gi, fix: 'Say "everybody", or leave it out.' },
  { pattern: /\bbroken homes?\b/gi, fix: 'Say "parents who live apart".' },
];

export const inclusiveWords: Rule = {
  id: 'inclusive-words',
  severity: 'warning',
  title: 'Words for everyone',
  reason:
    'People look for themselves in what they read. A word that leaves them out, or that’s been used against them, says it isn’t for them.',
  bad: 'The group is for the elderly and the disabled.',
  good: 'The group is for older people and disabled people.',
  check: (content) =>
    findTerms(
      englishSegments(content).filter(({ voice }) => voice === 'ours'),
      terms,
      (found) => `"${found}" can leave readers out, or hurt them.`,
    ),
};
