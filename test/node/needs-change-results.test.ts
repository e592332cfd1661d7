import assert from 'node:assert/strict';
import { env } from 'node:process';
import { describe, it } from 'node:test';
import { compileFolder } from '../../src/compiler/compile.js';

const today = new Date(Number(env['SOURCE_DATE_EPOCH']) * 1000 || Date.now()).toISOString().slice(0, 10);
const { library } = compileFolder({ folder: 'content', today }).libraries[0]!;
const quiz = library.quiz!;
const { results } = library.quizResults!;

/** What may decide whether somebody can use a service at all: cost, travel, access, and getting out of the house. */
const needs = ['free', 'not-far', 'access', 'from-home'];

describe('an answer about cost, travel or access', () => {
  for (const need of needs) {
    it(`is there for “${need}”`, () => {
      const options = quiz.questions.flatMap((question) => question.options);
      assert.ok(options.some(({ signals }) => signals?.includes(need)));
    });

    it(`changes what is good to know about each kind of peer support for “${need}”`, () => {
      for (const id of quiz.scored) {
        const tips = results.find((result) => result.id === id)!.goodToKnow;
        const isMet = id === 'online-moderated' && need === 'from-home';
        assert.ok(isMet || tips.some(({ whenAny }) => whenAny?.includes(need)), id);
      }
    });
  }
});

describe('a signal that an answer gives', () => {
  it('is asked about by a rule or by something that is good to know', () => {
    const rules = [...quiz.lead, ...quiz.also, ...quiz.asked, ...quiz.ruledOut];
    const inRules = rules.flatMap((rule) => [...('of' in rule ? rule.of : rule.whenAny), ...(rule.unlessAny ?? [])]);
    const inTips = results.flatMap(({ goodToKnow }) => goodToKnow.flatMap(({ whenAny }) => whenAny ?? []));
    const used = new Set([...inRules, ...inTips]);
    const given = quiz.questions.flatMap(({ options }) => options.flatMap(({ signals }) => signals ?? []));
    assert.deepEqual(
      given.filter((signal) => !used.has(signal)),
      [],
    );
  });
});
