import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chosenOptions, type Answers } from './answers.js';
import { shippedLikeQuiz as quiz } from './fixtures/shipped-like-quiz.js';
import { outcome, shownResults } from './outcome.js';
import { quizProgress } from './quiz-progress.js';
import * as session from './quiz-session.js';
import type { QuizSession } from './quiz-session.js';

/** One thing a visitor may do. `pick` chooses among what is on the screen. */
type Action = { kind: 'choose' | 'go-on' | 'skip' | 'back' | 'change' | 'stop' | 'restart' | 'offer'; pick: number };

const action = fc.record<Action>({
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constant('choose' as const) },
    { weight: 8, arbitrary: fc.constant('go-on' as const) },
    { weight: 2, arbitrary: fc.constantFrom('skip' as const, 'back' as const, 'offer' as const) },
    { weight: 2, arbitrary: fc.constantFrom('change' as const, 'stop' as const) },
    { weight: 1, arbitrary: fc.constant('restart' as const) },
  ),
  pick: fc.nat(50),
});
const actions = fc.array(action, { maxLength: 40 });

function optionAt(now: QuizSession, pick: number): string {
  const options = session.currentQuestion(quiz, now)?.options ?? [];
  return options[pick % options.length]?.id ?? '';
}

function goForward(now: QuizSession): QuizSession {
  switch (now.position.kind) {
    case 'start':
      return session.begin(quiz, now);
    case 'interrupt':
      return session.carryOn(quiz, now);
    case 'offer':
      return session.declineOffer(quiz, now);
    default:
      return session.goOn(quiz, now);
  }
}

function perform(now: QuizSession, { kind, pick }: Action): QuizSession {
  switch (kind) {
    case 'choose':
      return session.toggle(quiz, now, optionAt(now, pick));
    case 'go-on':
      return goForward(now);
    case 'skip':
      return session.skip(quiz, now);
    case 'back':
      return session.goBack(quiz, now);
    case 'change': {
      const stops = session.stopsOf(quiz, now);
      return session.goTo(quiz, now, session.stopId(stops[pick % stops.length]!));
    }
    case 'stop':
      return session.stopHere(now);
    case 'restart':
      return session.restart();
    case 'offer':
      return session.takeUpOffer(quiz, now);
  }
}

function isOnPath(now: QuizSession): boolean {
  const { position } = now;
  if (position.kind === 'start' || position.kind === 'result') return true;
  const id = position.kind === 'offer' ? session.offerId : position.question;
  return session.stopsOf(quiz, now).some((stop) => session.stopId(stop) === id);
}

describe('10,000 random sessions', () => {
  const runs = { numRuns: 10_000 };

  it('never reach a screen from which one cannot go on to the result', () => {
    fc.assert(
      fc.property(actions, (all) => {
        let now = all.reduce(perform, session.startSession());
        assert.ok(isOnPath(now));
        for (let steps = 0; now.position.kind !== 'result'; steps += 1) {
          assert.ok(steps < 25, JSON.stringify(now));
          now = goForward(now);
        }
        assert.ok(shownResults(outcome(quiz, now.answers, session.isOfferTaken(now))).length > 0);
      }),
      runs,
    );
  });

  it('can always go back to the first screen', () => {
    fc.assert(
      fc.property(actions, (all) => {
        let now = all.reduce(perform, session.startSession());
        for (let steps = 0; now.position.kind !== 'start'; steps += 1) {
          assert.ok(steps < 25, JSON.stringify(now));
          now = session.goBack(quiz, now);
        }
      }),
      runs,
    );
  });

  it('lose no answer that the visitor did not take back', () => {
    fc.assert(
      fc.property(actions, (all) => {
        let now = session.startSession();
        let said: Answers = {};
        for (const one of all) {
          const question = session.currentQuestion(quiz, now);
          now = perform(now, one);
          if (one.kind === 'restart') said = {};
          if (question && (one.kind === 'choose' || one.kind === 'skip'))
            said = note(said, question.id, now.answers[question.id]);
          assert.deepEqual(now.answers, said);
        }
      }),
      runs,
    );
  });

  it('give the same result for the same answers, however they were reached', () => {
    fc.assert(
      fc.property(actions, (all) => {
        const now = all.reduce(perform, session.startSession());
        const offerTaken = session.isOfferTaken(now);
        assert.deepEqual(outcome(quiz, now.answers, offerTaken), outcome(quiz, giveAtOnce(now.answers), offerTaken));
      }),
      runs,
    );
  });

  it('number each counted question between one and the total', () => {
    fc.assert(
      fc.property(actions, (all) => {
        const progress = quizProgress(quiz, all.reduce(perform, session.startSession()));
        if (progress) assert.ok(progress.number >= 1 && progress.number <= progress.total && progress.total <= 8);
      }),
      runs,
    );
  });
});

function note(said: Answers, question: string, options: readonly string[] | undefined): Answers {
  const { [question]: _before, ...rest } = said;
  return options ? { ...rest, [question]: options } : rest;
}

/** The same answers as a plain record in the quiz's order, with no session behind it. */
function giveAtOnce(answers: Answers): Answers {
  return Object.fromEntries(
    quiz.questions.map((question) => [question.id, chosenOptions(question, answers).map(({ id }) => id)]),
  );
}
