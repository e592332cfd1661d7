import { kinds } from '../../content-model/kinds/kinds.js';
import type { Kind, Question } from '../../content-model/schema.js';
import { choicesOf } from '../../compiler/schema/plain-help.js';
import { checkAddress, checkEmail, checkNumber } from './check-answer.js';
import type { Asked, Neighbours, Starter } from './starter.js';
import { writeStarter } from './write-starter.js';

/** Everything that can be started, by the word for it. */
export const starters: Record<string, Starter> = Object.fromEntries(
  Object.entries<Kind>(kinds).flatMap(([name, kind]) => (kind.starter ? [[name, makeStarter(kind)]] : [])),
);

function makeStarter(kind: Kind): Starter {
  const { namedAfter = 'title', asks, next } = kind.starter!;
  return {
    namedAfter,
    asks: (neighbours) => asks.map((question) => makeAsked(question, kind, neighbours)),
    folder: ({ nation }) => kind.home.replace(/\/[^/]*$/, '').replace('*', nation ?? ''),
    write: (answers, neighbours) => writeStarter(kind, answers, neighbours),
    next: (id) => next.map((step) => step.replace('{id}', id)),
  };
}

const checks = { address: checkAddress, number: checkNumber, email: checkEmail };

function makeAsked({ name, ask, usual, form }: Question, { fields }: Kind, { nations }: Neighbours): Asked {
  const field = fields[name];
  const [, values] = field ? choicesOf(field) : ['', []];
  const choices = name === 'nation' ? nations : values;
  return {
    name,
    ask,
    usual,
    check: form && checks[form],
    choices: choices.length > 0 || name === 'nation' ? choices : undefined,
    several: field?.type === 'list' || undefined,
  };
}
