import assert from 'node:assert/strict';
import { env } from 'node:process';
import { describe, it } from 'node:test';
import { compileFolder } from '../../src/compiler/compile.js';
import { chooseNumbers, chooseServices, isNobodyFor } from '../../src/components/quiz/choose-services.js';
import type { Contact, NationId } from '../../src/content-model/contact.js';
import { international } from '../../src/content-model/contact.js';
import { sharedExperiences, type SharedExperience } from '../../src/content-model/kind-of-support.js';
import type { Result } from '../../src/content-model/quiz.js';

const today = new Date(Number(env['SOURCE_DATE_EPOCH']) * 1000 || Date.now()).toISOString().slice(0, 10);
const { library } = compileFolder({ folder: 'content', today }).libraries[0]!;
const { results } = library.quizResults!;
const nations = library.nations.map(({ id }) => id);
const inNation = (id: NationId): Contact[] => library.contacts.filter(({ nations: its }) => its.includes(id));

/** The answers to the question after the counted ones that are a shared experience. */
const answers = library
  .quiz!.questions.filter(({ extra }) => extra)
  .flatMap(({ options }) => options.map(({ id }) => id as SharedExperience))
  .filter((id) => sharedExperiences.includes(id));

/** What was looked for in stored public pages and not found. The quiz says so above the services that are for everyone. */
const notFound: Record<NationId, SharedExperience[]> = { NZ: ['student'] };

/** Nations with services of their own. Where only the United Kingdom is known, those of its nations are shown as well. */
const single = nations.filter((id) => id !== international && id !== 'GB');

const resultOf = (id: string): Result => results.find((result) => result.id === id)!;
const isOnlyForMoney = ({ helpsWith }: Contact) => helpsWith?.join() === 'money-housing-work';

/*
 * Every path through the quiz ends with some of these results, so that looking at each result with each answer in each
 * nation looks at every path.
 */
describe('a visitor who has finished the quiz', () => {
  for (const nation of nations) {
    const contacts = inNation(nation);

    it(`is shown services for every result in ${nation}, whatever they share`, () => {
      for (const result of results)
        for (const shared of [[], ...answers.map((answer) => [answer])])
          assert.ok(chooseServices(contacts, result, shared).length > 0, `${result.id}, ${shared.join()}`);
    });

    it(`is shown somebody to call or write to at once in ${nation} where a result says so`, () => {
      for (const result of results.filter(({ helpsWith, emergency }) => helpsWith ?? emergency))
        assert.ok(chooseNumbers(contacts, result).length > 0, result.id);
    });

    it(`finds somebody in ${nation} who shares what they share, or is told that nobody was found`, () => {
      const group = results.find(({ suggests }) => suggests.includes('group')) as Result;
      for (const answer of answers) {
        const [first] = chooseServices(contacts, group, [answer]);
        const isFound = first?.sharedExperiences?.includes(answer) ?? false;
        assert.equal(isNobodyFor(contacts, [answer]), !isFound, answer);
      }
    });
  }

  it('finds somebody who shares what they share but for what was looked for and not found', () => {
    const missing = single
      .map((id) => [id, sharedExperiences.filter((each) => isNobodyFor(inNation(id), [each]))] as const)
      .filter(([, experiences]) => experiences.length > 0);
    assert.deepEqual(Object.fromEntries(missing), notFound);
  });

  it('who asked for a professional is shown a doctor among the first, and no listening line before', () => {
    for (const id of [...single, international]) {
      const names = chooseServices(inNation(id), resultOf('professional-first')).map(({ name }) => name);
      const doctor = names.findIndex((name) => /\bGP\b|doctor/.test(name));
      assert.ok(doctor >= 0 && doctor < 3, `${id}: ${names.join(', ')}`);
      assert.ok(!names.slice(0, doctor).includes('Samaritans'), id);
    }
    const inEngland = chooseServices(inNation('GB-ENG'), resultOf('professional-first')).map(({ name }) => name);
    assert.deepEqual(inEngland.slice(0, 3), ['NHS 111', 'A GP', 'NHS Talking Therapies']);
  });

  it('who asked for help with money, housing or work is shown who gives it, and nobody else', () => {
    assert.equal(resultOf('practical-help').firstStep.to, 'contacts');
    for (const id of [...single, international]) {
      const services = chooseServices(inNation(id), resultOf('practical-help'));
      assert.ok(services.length > 0, id);
      for (const { name, helpsWith } of services)
        assert.ok(helpsWith?.includes('money-housing-work'), `${id}: ${name}`);
    }
  });

  it('who cannot pay is shown the same services as everybody else, and one that is free first of those that fit as well', () => {
    const group = resultOf('group');
    for (const id of nations) {
      const contacts = inNation(id);
      const names = (signals: string[]) =>
        chooseServices(contacts, group, [], new Set(signals)).map(({ name }) => name);
      assert.deepEqual(names(['free']).sort(), names([]).sort(), id);
      const [first] = chooseServices(contacts, group, [], new Set(['free']));
      const hasFreeGroup = contacts.some(
        ({ kindsOfSupport, free, sharedExperiences: shared }) => kindsOfSupport?.includes('group') && free && !shared,
      );
      if (hasFreeGroup) assert.ok(first?.free, `${id}: ${first?.name}`);
    }
  });

  it('who asked for something else is not sent to an advice line about money', () => {
    for (const id of nations)
      for (const result of results.filter((one) => one.id !== 'practical-help'))
        assert.deepEqual(chooseServices(inNation(id), result).filter(isOnlyForMoney), [], `${id}, ${result.id}`);
  });
});

describe('each service said to cost nothing', () => {
  it('is known to the quiz as free, so that it comes first for somebody who cannot pay', () => {
    const free = /^(?:Free\b|There are no fees)/;
    for (const { id, urgency, cost, free: isFree } of library.contacts)
      if (urgency !== 'emergency' && cost && free.test(cost)) assert.equal(isFree, true, `${id}: ${cost}`);
  });

  it('says so to the visitor as well', () => {
    const silent = library.contacts.filter(({ free, cost, channels }) => {
      const words = [cost, ...channels.map((channel) => channel.cost)].join(' ');
      return free && !/free|no fees/i.test(words);
    });
    assert.deepEqual(
      silent.map(({ id }) => id),
      [],
    );
  });
});

describe('the emergency services of each nation', () => {
  const written = new Set(['text', 'text-relay', 'sign-language', 'chat']);

  it('can be reached by somebody who cannot speak on the phone, or there is a note about it', () => {
    const lacking = single.filter(
      (id) =>
        !inNation(id)
          .filter(({ urgency }) => urgency === 'emergency')
          .some(({ channels }) => channels.some(({ kind, note }) => written.has(kind) || note?.includes('text'))),
    );
    assert.deepEqual(lacking, []);
  });
});
