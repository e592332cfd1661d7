import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shippedLikeQuiz as quiz } from './fixtures/shipped-like-quiz.js';
import { outcome } from './outcome.js';
import { quizProgress } from './quiz-progress.js';
import * as session from './quiz-session.js';
import type { QuizSession } from './quiz-session.js';
import { questionsOnPath } from './route.js';

const begun = session.begin(quiz, session.startSession());

/** Answers questions one after another as a visitor does; an empty word skips. */
function say(from: QuizSession, ...options: string[]): QuizSession {
  return options.reduce(
    (now, option) => (option ? session.goOn(quiz, session.answer(quiz, now, [option])) : session.skip(quiz, now)),
    from,
  );
}

function at({ position }: QuizSession): string {
  return position.kind === 'question' ? position.question : position.kind;
}

const finished = say(begun, 'ok', 'part-of-something', 'small-group', 'fine', 'in-person', 'not', 'doing', 'fine', '');

describe('a session', () => {
  it('begins with the first question', () => {
    assert.equal(at(begun), 'safety');
  });

  it('asks the questions in order and ends with the result', () => {
    assert.equal(at(say(begun, 'ok')), 'looking');
    assert.equal(at(finished), 'result');
  });

  it('goes on without an answer', () => {
    assert.equal(at(session.goOn(quiz, begun)), 'looking');
  });

  it('stays where it is while an option is chosen', () => {
    assert.equal(at(session.answer(quiz, begun, ['hard'])), 'safety');
  });

  it('counts from the first question on', () => {
    assert.deepEqual(quizProgress(quiz, begun), { number: 1, total: 8 });
  });

  it('keeps an answer when the visitor goes back', () => {
    const back = session.goBack(quiz, say(begun, 'hard'));
    assert.equal(at(back), 'safety');
    assert.deepEqual(back.answers, { safety: ['hard'] });
  });

  it('goes back from the first question to the first screen', () => {
    assert.equal(at(session.goBack(quiz, begun)), 'start');
  });

  it('takes a chosen answer back when the question is skipped', () => {
    assert.deepEqual(session.skip(quiz, session.answer(quiz, begun, ['hard'])).answers, {});
  });

  it('forgets everything on restart', () => {
    assert.deepEqual(session.restart(), session.startSession());
  });
});

describe('when an answer leaves out a question', () => {
  const skipped = say(begun, 'ok', 'part-of-something', 'not-now');

  it('goes to the one after', () => {
    assert.equal(at(skipped), 'where');
  });

  it('counts the questions on this path only', () => {
    assert.deepEqual(quizProgress(quiz, skipped), { number: 4, total: 7 });
  });

  it('keeps the answer to it aside, uncounted, until the path includes it again', () => {
    const changed = say(session.goTo(quiz, finished, 'sharing'), 'not-now');
    assert.deepEqual(changed.answers['listening'], ['fine']);
    assert.equal(outcome(quiz, changed.answers, false).points['group'], 3 + 2 + 1 + 2);
    const undone = say(session.goTo(quiz, changed, 'sharing'), 'small-group');
    assert.equal(outcome(quiz, undone.answers, false).points['group'], 13);
  });
});

describe('when questions are put off', () => {
  const offered = say(begun, 'ok', 'treatment', 'fine');

  it('counts three questions at first, and all eight once they are wanted', () => {
    assert.deepEqual(quizProgress(quiz, say(begun, 'ok', 'treatment')), { number: 3, total: 3 });
    assert.deepEqual(quizProgress(quiz, session.takeUpOffer(quiz, offered)), { number: 4, total: 8 });
  });

  it('offers them after the last other question', () => {
    assert.equal(at(offered), 'offer');
  });

  it('asks them when the offer is taken up', () => {
    assert.equal(at(session.takeUpOffer(quiz, offered)), 'sharing');
  });

  it('goes on to the last question when it is declined', () => {
    assert.equal(at(session.declineOffer(quiz, offered)), 'shared');
  });

  it('asks each of them and then the last question', () => {
    const taken = session.takeUpOffer(quiz, offered);
    assert.equal(at(say(taken, 'writing', 'fine', 'in-writing', 'a-lot', 'drop-in')), 'shared');
  });

  it('puts none of them off a second time', () => {
    const [looking] = quiz.questions.filter(({ id }) => id === 'looking');
    const putOff = looking!.options.find(({ postpone }) => postpone)!;
    const questions = quiz.questions.map((question) =>
      question.id === 'sharing'
        ? { ...question, options: [{ ...putOff, id: 'once-more', postpone: ['shape'] }] }
        : question,
    );
    const insisting = { ...quiz, questions };
    const taken = session.takeUpOffer(insisting, offered);
    const answered = session.goOn(insisting, session.answer(insisting, taken, ['once-more']));
    assert.deepEqual(session.stopsOf(insisting, answered).map(session.stopId), [
      ...['safety', 'looking', 'other-support', session.offerId],
      ...['sharing', 'listening', 'where', 'privacy', 'shape', 'shared'],
    ]);
  });

  it('offers one that was put off alone, and asks it only then', () => {
    const questions = quiz.questions.map((question) => ({
      ...question,
      options: question.options.map((option) => (option.postpone ? { ...option, postpone: ['shape'] } : option)),
    }));
    const less = { ...quiz, questions };
    const stops = (from: QuizSession) => session.stopsOf(less, from).map(session.stopId);
    const declined = { ...begun, answers: { looking: ['treatment'] } };
    assert.deepEqual(stops(declined).slice(-3), ['other-support', session.offerId, 'shared']);
    assert.deepEqual(stops({ ...declined, offer: 'taken' }).slice(-4), [
      'other-support',
      session.offerId,
      'shape',
      'shared',
    ]);
  });

  it('goes back from the offer to the question before it', () => {
    assert.equal(at(session.goBack(quiz, offered)), 'other-support');
  });

  it('keeps what was said to the offer', () => {
    assert.equal(session.declineOffer(quiz, offered).offer, 'declined');
    assert.equal(session.takeUpOffer(quiz, offered).offer, 'taken');
  });

  it('lets the visitor go back to the offer and say otherwise', () => {
    const back = session.goBack(quiz, session.declineOffer(quiz, offered));
    assert.equal(at(back), 'offer');
    assert.equal(at(session.takeUpOffer(quiz, back)), 'sharing');
  });
});

describe('when the visitor may not be safe', () => {
  const interrupted = say(begun, 'unsafe');

  it('shows urgent help before the next question', () => {
    assert.deepEqual(interrupted.position, { kind: 'interrupt', question: 'safety', result: 'urgent-help' });
  });

  it('carries on with the questions', () => {
    assert.equal(at(session.carryOn(quiz, interrupted)), 'looking');
  });

  it('goes back to the question', () => {
    assert.equal(at(session.goBack(quiz, interrupted)), 'safety');
  });

  it('shows it too when an earlier answer is changed to this, and then returns', () => {
    const changed = say(session.goTo(quiz, finished, 'safety'), 'unsafe');
    assert.equal(at(changed), 'interrupt');
    assert.equal(at(session.carryOn(quiz, changed)), 'result');
  });

  it('leads with urgent help whatever else is answered', () => {
    const carried = say(session.carryOn(quiz, interrupted), 'treatment', 'wants-it');
    assert.deepEqual(outcome(quiz, carried.answers, false).leads, ['urgent-help']);
  });
});

describe('when an earlier answer is changed', () => {
  it('returns to the result', () => {
    const changed = say(session.goTo(quiz, finished, 'where'), 'in-writing');
    assert.equal(at(changed), 'result');
    assert.deepEqual(changed.answers['shape'], ['doing']);
  });

  it('asks first what the change brought up and nobody answered', () => {
    const short = say(begun, 'ok', 'part-of-something', 'not-now', 'in-person', 'not', 'doing', 'fine', '');
    const changed = say(session.goTo(quiz, short, 'sharing'), 'small-group');
    assert.equal(at(changed), 'listening');
    assert.equal(at(say(changed, 'fine')), 'result');
  });

  it('offers what the change puts off', () => {
    const changed = say(session.goTo(quiz, finished, 'looking'), 'treatment');
    assert.equal(at(changed), 'offer');
    assert.equal(at(session.takeUpOffer(quiz, changed)), 'result');
  });

  it('returns without a change when the visitor goes back', () => {
    const changing = session.goTo(quiz, finished, 'where');
    assert.deepEqual(session.goBack(quiz, changing), finished);
  });

  it('can go to no question that is not on the path', () => {
    const short = say(begun, 'ok', 'part-of-something', 'not-now', 'in-person', 'not', 'doing', 'fine', '');
    assert.equal(session.goTo(quiz, short, 'listening'), short);
  });
});

describe('when the visitor stops early', () => {
  const third = say(begun, 'ok', 'part-of-something');

  it('shows the result so far from a question, from the offer and from urgent help', () => {
    const screens = [third, say(begun, 'ok', 'treatment', 'fine'), say(begun, 'unsafe')];
    assert.deepEqual(screens.map(session.stopHere).map(at), ['result', 'result', 'result']);
  });

  it('goes on from where it was', () => {
    assert.equal(at(session.goBack(quiz, session.stopHere(third))), 'sharing');
  });

  it('still knows where it was when the result is asked for again', () => {
    const stopped = session.stopHere(third);
    assert.equal(at(session.goBack(quiz, session.stopHere(stopped))), 'sharing');
  });

  it('goes back to the offer from a result that was asked for there', () => {
    const offer = say(begun, 'ok', 'treatment', 'waiting');
    assert.equal(at(offer), 'offer');
    assert.equal(at(session.goBack(quiz, session.stopHere(offer))), 'offer');
  });

  it('goes back to the question from urgent help, and to it from its result', () => {
    const urgent = session.goOn(quiz, session.answer(quiz, begun, ['unsafe']));
    assert.equal(at(urgent), 'interrupt');
    assert.equal(at(session.goBack(quiz, session.stopHere(urgent))), 'safety');
  });

  it('stays on the first screen when asked to go back there', () => {
    assert.deepEqual(session.goBack(quiz, session.startSession()), session.startSession());
  });

  it('goes on with an open question if a change left that one out', () => {
    const fourth = session.stopHere(say(third, 'small-group'));
    const changed = say(session.goTo(quiz, fourth, 'sharing'), 'not-now');
    assert.equal(at(session.goBack(quiz, changed)), 'where');
  });

  it('has no result to show before it begins', () => {
    const fresh = session.startSession();
    assert.equal(session.stopHere(fresh), fresh);
  });
});

describe('the question after the counted ones', () => {
  it('has no number', () => {
    assert.equal(quizProgress(quiz, session.goBack(quiz, finished)), undefined);
  });

  it('can be more than one, each asked after the other', () => {
    const shared = quiz.questions.find(({ extra }) => extra)!;
    const longer = { ...quiz, questions: [...quiz.questions, { ...shared, id: 'languages' }] };
    assert.deepEqual(
      questionsOnPath(longer, {}, false)
        .map(({ id }) => id)
        .slice(-3),
      ['other-support', 'shared', 'languages'],
    );
  });

  it('takes several answers', () => {
    const extra = session.goBack(quiz, finished);
    const both = session.toggle(quiz, session.toggle(quiz, extra, 'carer'), 'grief');
    assert.deepEqual(both.answers['shared'], ['grief', 'carer']);
  });
});
