import { findPhrases, type Phrase } from './phrases.js';
import type { WordRule } from './word-rule.js';

const illness =
  'depression/anxiety/addiction/grief/illness/psychosis/trauma/loneliness/cancer/suicide/alcohol/drugs/recovery';

const plainly = 'Say plainly what you mean.';

const phrases: Phrase[] = [
  {
    words:
      'my/your/our/their/his/her/own/recovery/healing/health/wellness/wellbeing/emotional/personal/life journey/journeys',
    mend: 'Say what it is about: "getting better", "what you have been through".',
    notBefore: 'home time times planner by there back takes took to from on in into is was'.split(' '),
  },
  { words: 'journey of/towards/through recovery/healing/grief/life', mend: 'Say "getting better", or what happened.' },
  { words: 'journey to recovery/wellness/wellbeing/healing', mend: 'Say "getting better".' },
  {
    words: 'struggle/struggles/struggled/struggling with',
    mend: 'Say what is hard: "find it hard to …", "have", "live with".',
  },
  {
    words: 'a/daily/constant/real battle',
    mend: 'Say what is hard about it.',
    notBefore: ['with', 'against', 'of', 'scene'],
  },
  { words: `journey with ${illness}`, mend: 'Say what it is about: "what you have been through".' },
  { words: 'uphill/lifelong battle/struggle', mend: 'Say what is hard about it.' },
  {
    words: `fight/fights/fighting/fought/beat/beats/beating/conquer/conquering/overcome/overcoming ${illness}`,
    mend: 'Say "live with", "get better", or what helps.',
  },
  { words: 'inner/own/my/your/our/their/his/her demons', mend: plainly },
  { words: 'toolkit/toolkits/toolbox', mend: 'Say what is in it: "ideas", "things to try", "skills".' },
  { words: 'tool kit/kits', mend: 'Say what is in it: "ideas", "things to try", "skills".' },
  { words: 'emotional/this rollercoaster', mend: 'Say "good days and bad days".' },
  { words: 'emotional/this roller coaster', mend: 'Say "good days and bad days".' },
  { words: 'rollercoaster of', mend: 'Say "good days and bad days".' },
  { words: 'roller coaster of', mend: 'Say "good days and bad days".' },
  { words: 'not a sprint', mend: 'Say "It takes time."' },
  { words: 'light at the end', mend: 'Say "things can get better".' },
  { words: 'rock bottom', mend: 'Say "my worst", "the hardest time".' },
  { words: 'a dark place', mend: 'Say "a very hard time", "very low".' },
  { words: 'weather/weathering/weathered the/this/a storm', mend: 'Say "get through a hard time".' },
  { words: 'stepping stone/stones to/towards', mend: 'Say "a first step".' },
  { words: 'building block/blocks of', mend: 'Say "parts", "what it is made of".' },
  { words: 'silver bullet', mend: 'Say "It does not help with everything."' },
  { words: 'magic wand/bullet', mend: 'Say "It does not help with everything."' },
  { words: 'bridge/bridges/bridging the/a/this gap', mend: plainly },
  { words: 'one size fits all', mend: 'Say "the same for all".' },
  { words: 'ray/glimmer of hope', mend: 'Say "hope".' },
  { words: 'beacon of', mend: plainly },
  { words: 'path/road to/towards recovery', mend: 'Say "getting better".' },
  { words: 'emotional baggage', mend: 'Say what happened, or how it feels.' },
  { words: 'safety net', mend: 'Say who helps, and when.' },
  { words: 'going forward', mend: 'Say "from now on", or leave it out.', notBefore: ['to', 'with'] },
  { words: 'moving forward', mend: 'Say "from now on", or what happens next.', notBefore: ['to', 'with'] },
  {
    words: 'reach/reaches/reached/reaching out',
    mend: 'Say "ask for help", "call", "write to".',
    notBefore: ['of', 'for'],
  },
  { words: 'warrior/warriors', mend: 'Leave it out. Living with a problem is not a fight.' },
];

/** `battle with` and `brave` are told by the rule about words that put people down. */
export const figuresOfSpeech: WordRule = {
  id: 'figures-of-speech',
  title: 'No figures of speech',
  reason:
    'A metaphor can be taken at its word, above all in a second language, and "journey" or "fight" does not fit what everybody lives through.',
  bad: 'Support on your recovery journey.',
  good: 'Support while you get better.',
  byWord: findPhrases(phrases, (found) => `"${found}" is a figure of speech.`),
};
