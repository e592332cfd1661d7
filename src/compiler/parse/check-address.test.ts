import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTexts, smallLibrary } from '../fixtures/small-library.js';
import { isPrivateHost } from './check-address.js';

const listeners = 'contacts/ie/listeners.md';

function compile(from: string, to: string) {
  const texts = smallLibrary();
  const { problems } = compileTexts({ ...texts, [listeners]: String(texts[listeners]).replace(from, to) });
  return problems.map(({ rule, line, message, fix }) => ({ rule, line, told: `${message} ${fix}` }));
}

/** Addresses that nobody can follow, or that lead somewhere else than they seem to. */
const refused: [address: string, told: RegExp][] = [
  ['tel:', /A link begins with "tel:" and has no number\. Write the digits/],
  ['tel:abc', /A link calls "abc", which is not a number/],
  ['sms:', /A link begins with "sms:" and has no number/],
  ['sms:SHOUT', /A link texts "SHOUT", which is not a number/],
  ['mailto:', /A link writes to "", which is not an email address/],
  ['mailto:abc', /A link writes to "abc", which is not an email address/],
  ['#', /A link leads nowhere/],
  ['https://', /"https:\/\/" is not a whole address/],
  ['https:///path', /is not a whole address/],
  ['https://example.org:65536', /No website can have the number 65536/],
  ['https://example.org:99999/page', /No website can have the number 99999/],
  ['https://user:word@example.org', /leads to example\.org\. What stands before the @/],
  ['https://nhs.uk@evil.example', /leads to evil\.example\. What stands before the @/],
  ['https://@evil.example', /leads to evil\.example/],
  ['https://localhost', /"localhost" is a computer in your own network/],
  ['https://localhost:8080/page', /"localhost" is a computer/],
  ['https://intranet/page', /"intranet" is a computer/],
  ['https://127.0.0.1', /"127\.0\.0\.1" is a computer/],
  ['https://2130706433', /"127\.0\.0\.1" is a computer/],
  ['https://192.168.1.1/page', /"192\.168\.1\.1" is a computer/],
  ['https://[::1]/', /"\[::1\]" is a computer/],
  ['https://files.local', /"files\.local" is a computer/],
  ['https://elm-road.example,', /copied along with it: , Write https:\/\/elm-road\.example$/],
  ['https://example.org/contact]', /copied along with it: \] Write https:\/\/example\.org\/contact$/],
  ['https://example.org/contact”', /copied along with it: ” Write https:\/\/example\.org\/contact$/],
  ['https://example.org/Peer_(support),', /Write https:\/\/example\.org\/Peer_\(support\)$/],
  ['https://example.org/a;', /copied along with it: ; Write https:\/\/example\.org\/a$/],
  ['https://example.org/%E2%80%8B', /cannot be seen.* Write https:\/\/example\.org\/$/],
];

describe('an address that nobody can follow', () => {
  for (const [address, told] of refused) {
    it(`is told of in a link: ${address}`, () => {
      const [problem, ...others] = compile('Somebody', `[Somebody here](${address})`);
      assert.deepEqual([others.length, problem?.rule, problem?.line], [0, 'safe-link', 12]);
      assert.match(problem!.told, told);
    });

    it(`is told of in a field: ${address}`, () => {
      const [problem, ...others] = compile('https://example.org/help', `"${address}"`);
      assert.deepEqual([others.length, problem?.rule, problem?.line], [0, 'safe-link', 8]);
    });
  }

  it('is no address that somebody can', () => {
    for (const address of [
      'tel:116123',
      'tel:+44-1632-960123',
      'tel:*123#',
      'sms:50808?body=SHOUT',
      'mailto:a@example.org?subject=Hello',
      'https://example.org:8443/a?b=c@d',
      'https://8.8.8.8/',
      'https://example.org/wiki/Peer_(support)',
      'https://example.org/list?filter[]',
      '#times',
    ])
      assert.deepEqual(compile('Somebody', `[Somebody here](${address})`), [], address);
  });

  it('knows private networks by their numbers', () => {
    const hosts = ['10.1.2.3', '172.20.0.1', '169.254.1.1', '[fd00::1]', '[fe80::1]', 'a.localhost', 'printer.lan'];
    assert.deepEqual(
      hosts.filter((host) => !isPrivateHost(host)),
      [],
    );
    assert.deepEqual(['example.org', '8.8.8.8', 'local.example'].filter(isPrivateHost), []);
  });
});
