import type { Finding as Mistake, FindingId } from '../../quiz-analysis/finding.js';
import { countInWords } from '../../quiz-analysis/count-in-words.js';
import type { Content } from '../parse/content.js';
import type { Document } from '../parse/document.js';
import { walkContent } from './walk-content.js';
import { findAt, type Finding, type Rule } from './rule.js';

type Page = Pick<Rule, 'title' | 'reason' | 'bad' | 'good'>;

/** What each fault of the quiz as a whole is, for the person who meets it. All are found in one walk. */
const pages: Record<FindingId, Page> = {
  'unreached-question': {
    title: 'A question nobody gets to',
    reason: 'A question that every path leaves out looks as if it were asked, and never is.',
    bad: 'Every option of "safety" has "skip: [shape]".',
    good: 'At least one option of "safety" does not skip "shape".',
  },
  'unreached-result': {
    title: 'A result nobody sees',
    reason: 'If no answers lead to a result, nobody reads it, and nobody meets that need.',
    bad: 'A file "results/outdoors.md", while no rule names "outdoors" and no option gives it points.',
    good: 'Some options give "outdoors" points, and it is in the list of scored results.',
  },
  'dead-end': {
    title: 'A path that ends with nothing',
    reason: 'Somebody who answers has to end with an idea and a first step, whatever they answered.',
    bad: 'A rule names the result "outdors", and there is no such file.',
    good: 'Every rule names a result that has a file.',
  },
  loop: {
    title: 'A question that comes round again',
    reason: 'Being asked the same again, after having answered, feels like not having been heard.',
    bad: 'An option of the last question has "postpone: [safety]".',
    good: 'An option puts off only questions that come after its own.',
  },
  'skip-self': {
    title: 'A skip over a question that has been asked',
    reason: 'A skip can only leave out what’s still to come. This one does nothing, and somebody meant it to.',
    bad: 'An option of "sharing" has "skip: [sharing]".',
    good: 'An option of "sharing" has "skip: [listening]".',
  },
  'rule-never': {
    title: 'A rule that never leads',
    reason: 'The published rule says that it can. A signal may be misspelt, or an earlier rule may always come first.',
    bad: 'A rule asks for "treatmnt", which no option gives.',
    good: 'A rule asks for "treatment", which an option gives.',
  },
  'rule-always': {
    title: 'A rule that always holds',
    reason: 'Where a rule holds whatever is answered, the answers no longer matter.',
    bad: 'Every option of "safety" gives the signal that a rule asks for.',
    good: 'Only the option that the rule is about gives its signal.',
  },
  'no-reason': {
    title: 'A result without a reason',
    reason: 'Everyone sees which of their answers led to a result. Without that, it’s a verdict.',
    bad: 'The only option that leads to a result has no "because".',
    good: 'because: you find writing easier',
  },
  'wish-hidden': {
    title: 'A wish that isn’t shown',
    reason: 'If people ask for something by name, they need to see it among the ideas. Otherwise, why ask?',
    bad: 'Somebody says that they want a professional, and no idea names one.',
    good: 'A professional leads, or stands beside what leads.',
  },
  'wish-contradicted': {
    title: 'An idea against a plain wish',
    reason: 'An idea that goes against what someone has just said tells them nobody listened.',
    bad: 'Somebody says that hearing others is too much, and a group comes first.',
    good: 'The kind that their answer speaks against is left to others.',
  },
  'unequal-maximum': {
    title: 'A kind of support with a head start',
    reason: 'If one kind can reach more points than another, it wins more often for no reason of the visitor’s.',
    bad: 'One-to-one can reach 13 points, and informal 15.',
    good: 'Each scored result can reach 13 points.',
  },
  'share-low': {
    title: 'A kind of support that hardly ever leads',
    reason: 'A kind that comes first in under 15 of 100 answer sets doesn’t get a fair chance.',
    bad: 'Few options give "informal" points.',
    good: 'The points are spread so that each kind leads in 15 to 35 of 100 answer sets.',
  },
  'share-high': {
    title: 'A kind of support that leads too often',
    reason: 'A kind that comes first in over 35 of 100 answer sets crowds out what might suit better.',
    bad: 'Most options give "online-moderated" points.',
    good: 'The points are spread so that each kind leads in 15 to 35 of 100 answer sets.',
  },
};

/** One rule for each fault that walking the quiz can find. */
export const quizWalkRules: readonly Rule[] = Object.entries(pages).map(([id, page]) => ({
  id: `quiz-walk-${id}`,
  severity: 'error',
  ...page,
  check: (content) =>
    (walkContent(content)?.findings ?? [])
      .filter((mistake) => mistake.id === id)
      .map((mistake) => makeFinding(content, mistake)),
}));

/** Says so where a quiz is too large to walk whole: never silently less. */
export const quizWalkTooLarge: Rule = {
  id: 'quiz-walk-too-large',
  severity: 'note',
  title: 'A quiz too large to walk whole',
  reason: 'Every answer set is walked before a quiz is built. With too many of them, less can be promised.',
  bad: 'Twelve questions with six options each.',
  good: 'Eight questions, or options that lead to the same.',
  check: (content) => {
    const report = walkContent(content);
    const quiz = content.one('quiz')?.document;
    if (!quiz || !report || report.walked) return [];
    const message = `This quiz has ${countInWords(report.sets)} answer sets, too many to walk whole. Not proved:`;
    const fix = 'Ask fewer questions if you can, or check by hand what is listed here.';
    return [findAt(quiz, quiz.locate(['questions']), message, fix, { field: 'questions', shownBy: report.unproved })];
  },
};

function makeFinding(content: Content, { place, message, fix, shownBy }: Mistake): Finding {
  const { document, path } = locate(content, place) ?? { document: content.one('quiz')!.document, path: ['questions'] };
  return findAt(document, document.locate(path), message, fix, { field: describeField(path), shownBy });
}

/** The file and the value a fault is about: an option, a question, a rule, or a result. */
function locate(content: Content, { question, option, result, rule }: Mistake['place']): Spot | undefined {
  const quiz = content.one('quiz')?.document;
  if (rule && quiz) return { document: quiz, path: [ruleFields[rule.list], rule.number - 1] };
  const asked = content.all('question').find(({ id }) => id === question);
  if (asked) {
    const at = asked.value.options.findIndex(({ id }) => id === option);
    return { document: asked.document, path: at >= 0 ? ['options', at] : ['question'] };
  }
  const shown = content.all('result').find(({ id }) => id === result);
  return shown && { document: shown.document, path: ['headline'] };
}

/** What the lists of rules are called in quiz.md. */
export const ruleFields = { lead: 'lead', also: 'also', asked: 'asked-for', ruledOut: 'ruled-out' } as const;

interface Spot {
  document: Document;
  path: (string | number)[];
}

function describeField(path: (string | number)[]): string {
  return path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : step)).join(', ');
}
