import { findPhrases, type Phrase } from './phrases.js';
import type { WordRule } from './word-rule.js';

const illness =
  'depression/anxiety/addiction/grief/illness/psychosis/trauma/loneliness/cancer/suicide/alcohol/drugs/recovery';

const plainly = 'Say plainly what you mean.';

export const phrases: Phrase[] = [
  {
    words:
      'my/your/our/their/his/her/own/recovery/healing/health/wellness/wellbeing/emotional/personal/life journey/journeys',
    fix: 'Say what it is about: "getting better", "what you have been through".',
    notBefore: 'home time times planner by there back takes took to from on in into is was'.split(' '),
  },
  { words: 'journey of/towards/through recovery/healing/grief/life', fix: 'Say "getting better", or what happened.' },
  { words: 'journey to recovery/wellness/wellbeing/healing', fix: 'Say "getting better".' },
  {
    words: 'struggle/struggles/struggled/struggling with',
    fix: 'Say what is hard: "find it hard to …", "have", "live with".',
  },
  {
    words: 'a/daily/constant/real battle',
    fix: 'Say what is hard about it.',
    notBefore: ['with', 'against', 'of', 'scene'],
  },
  { words: `journey with ${illness}`, fix: 'Say what it is about: "what you have been through".' },
  { words: 'uphill/lifelong battle/struggle', fix: 'Say what is hard about it.' },
  {
    words: `fight/fights/fighting/fought/beat/beats/beating/conquer/conquering/overcome/overcoming ${illness}`,
    fix: 'Say "live with", "get better", or what helps.',
  },
  { words: 'inner/own/my/your/our/their/his/her demons', fix: plainly },
  { words: 'toolkit/toolkits/toolbox', fix: 'Say what is in it: "ideas", "things to try", "skills".' },
  { words: 'tool kit/kits', fix: 'Say what is in it: "ideas", "things to try", "skills".' },
  { words: 'emotional/this rollercoaster', fix: 'Say "good days and bad days".' },
  { words: 'emotional/this roller coaster', fix: 'Say "good days and bad days".' },
  { words: 'rollercoaster of', fix: 'Say "good days and bad days".' },
  { words: 'roller coaster of', fix: 'Say "good days and bad days".' },
  { words: 'not a sprint', fix: 'Say "It takes time."' },
  { words: 'light at the end', fix: 'Say "things can get better".' },
  { words: 'rock bottom', fix: 'Say "my worst", "the hardest time".' },
  { words: 'a dark place', fix: 'Say "a very hard time", "very low".' },
  { words: 'weather/weathering/weathered the/this/a storm', fix: 'Say "get through a hard time".' },
  { words: 'stepping stone/stones to/towards', fix: 'Say "a first step".' },
  { words: 'building block/blocks of', fix: 'Say "parts", "what it is made of".' },
  { words: 'silver bullet', fix: 'Say "It doesn’t help with everything."' },
  { words: 'magic wand/bullet', fix: 'Say "It doesn’t help with everything."' },
  { words: 'bridge/bridges/bridging the/a/this gap', fix: plainly },
  { words: 'one size fits all', fix: 'Say "the same for all".' },
  { words: 'ray/glimmer of hope', fix: 'Say "hope".' },
  { words: 'beacon of', fix: plainly },
  { words: 'path/road to/towards recovery', fix: 'Say "getting better".' },
  { words: 'emotional baggage', fix: 'Say what happened, or how it feels.' },
  { words: 'safety net', fix: 'Say who helps, and when.' },
  { words: 'going forward', fix: 'Say "from now on", or leave it out.', notBefore: ['to', 'with'] },
  { words: 'moving forward', fix: 'Say "from now on", or what happens next.', notBefore: ['to', 'with'] },
  {
    words: 'reach/reaches/reached/reaching out',
    fix: 'Say "ask for help", "call", "write to".',
    notBefore: ['of', 'for'],
  },
  { words: 'warrior/warriors', fix: 'Leave it out. Living with a problem isn’t a fight.' },
];

/** `battle with` and `brave` are told by the rule about words that put people down. */
export const figuresOfSpeech: WordRule = {
  id: 'figures-of-speech',
  title: 'No figures of speech',
  reason:
    'People can take a metaphor literally, especially in a second language. And "journey" or "fight" doesn’t fit everyone’s life.',
  bad: 'Support on your recovery journey.',
  good: 'Support while you get better.',
  byWord: findPhrases(phrases, (found) => `"${found}" is a figure of speech.`),
};
