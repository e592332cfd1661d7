import { expect } from '@open-wc/testing';
import { explainFailure, type Failure } from './explain-failure.js';

const address = 'https://a.example/peer-support/chunks/base-1.js';

/** How each browser words that a file did not load. */
const notLoaded = [
  `Failed to fetch dynamically imported module: ${address}`,
  `error loading dynamically imported module: ${address}`,
  'Importing a module script failed.',
  "'text/html' is not a valid JavaScript MIME type.",
];

const cases: [name: string, failure: Partial<Failure>, says: RegExp, saysNot: RegExp][] = [
  ['an address that is not found', { status: 404 }, /There is no https:\S+ \(the server answered 404\)/, /Content-Sec/],
  ['a page in its place', { status: 200 }, /base-1\.js is not a script/, /Content-Sec|There is no/],
  ['what a browser does not tell', { status: 0 }, /could not be loaded.*Access-Control-Allow-Origin/, /Content-Sec/],
  ['nothing known', { address: undefined }, /say where its folder is/, /undefined|Content-Sec/],
  ['a policy', { directive: 'script-src' }, /Content-Security-Policy \(script-src\) forbids https:/, /trusted-types/],
];

describe('explainFailure', () => {
  for (const [name, failure, says, saysNot] of cases)
    for (const message of notLoaded)
      it(`names ${name}: ${message}`, () => {
        const words = explainFailure({ reason: new TypeError(message), address, ...failure });
        expect(words).to.match(says);
        expect(words).not.to.match(saysNot);
      });

  it('names a list of Trusted Types', () => {
    const reason = new TypeError('Failed to execute \'createPolicy\': Policy "lit-html" disallowed.');
    expect(explainFailure({ reason, address, status: 200 })).to.match(/trusted-types list.*lit-html/);
  });

  it('names a file that is cut short', () => {
    const reason = new SyntaxError('Unexpected end of input');
    expect(explainFailure({ reason, address, status: 200 })).to.match(/did not arrive whole/);
  });

  it('blames no file for what was thrown in it', () => {
    const words = explainFailure({ reason: new TypeError('x is not a function'), address, status: 200 });
    expect(words).to.match(/x is not a function/);
    expect(words).not.to.match(/base-1|data-peer-support-base/);
  });
});
