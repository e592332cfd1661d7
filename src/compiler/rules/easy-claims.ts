import { findPhrases, type Phrase } from './phrases.js';
import type { WordRule } from './word-rule.js';

const showIt = 'Say what happens, and let readers judge: "You can join with one text message."';
const source = 'Say who found what, or leave it out.';

export const phrases: Phrase[] = [
  {
    words: 'easy/simple/straightforward to use/join/follow/start/find/do/reach/access/book/arrange/get/contact/sign',
    fix: showIt,
    notAfter: ['not', "isn't", 'never', 'be', 'how', 'more', 'as', 'too', 'or'],
  },
  { words: 'super/really/so easy', fix: showIt, notAfter: ['not', "isn't", 'never'] },
  { words: 'quick and easy', fix: showIt },
  { words: 'nice and easy', fix: showIt },
  {
    words: 'simply call/ask/ring/visit/go/turn/join/write/text/come/click/choose/fill/tell',
    fix: 'Leave out "simply". It may not be simple for the reader.',
  },
  { words: 'all you have/need to do', fix: 'Leave it out, and say what to do.' },
  {
    words: 'good/great/excellent/wonderful/brilliant/perfect/ideal/fantastic/amazing way/ways/place/opportunity to/for',
    fix: source,
    notAfter: ['no', 'not'],
  },
  { words: 'the best way/ways/place/thing/support/service', fix: source, notAfter: ['not'] },
  { words: 'good for you', fix: source, notAfter: ['sounds', 'is', 'not'] },
  { words: 'do/does you good', fix: source },
  { words: 'work/works wonders', fix: source },
  { words: 'life changing', fix: source },
  { words: 'game changer/changing', fix: source },
  { words: 'really/truly/definitely/certainly work/works/help/helps', fix: source, notAfter: ['what'] },
  {
    words:
      'amazing/inspiring/incredible/wonderful/fantastic people/group/groups/service/community/support/team/work/volunteers',
    fix: 'Leave the praise out, and say what they do.',
  },
  { words: 'world class', fix: source },
  {
    words: 'high quality support/service/services/care',
    fix: 'Say what makes it good: who runs it, and how they are trained.',
  },
];

export const easyClaims: WordRule = {
  id: 'easy-claims',
  title: 'Not "good" or "easy" without showing it',
  reason: 'What’s easy for one person is hard for another. If it’s hard for you, you may feel it’s your fault.',
  bad: 'Joining is quick and easy.',
  good: 'You can join with one text message.',
  byWord: findPhrases(phrases, (found) => `"${found}" is a claim. Show it instead.`),
};
