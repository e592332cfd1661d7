import { expect } from '@open-wc/testing';
import '../../src/components/library/library.define.js';
import '../../src/components/myths/myths.define.js';
// Loaded with the first library otherwise, which takes longer than a test waits on a busy machine.
import '../../src/runtime/fetch-library.js';
import { recordConsole } from './record-console.js';
import { smallLibrary } from './small-library.js';
import { waitUntil } from './wait-until.js';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const { fetch } = window;

const toBase64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

interface Signed {
  publicKey: string;
  sign: (words: string) => Promise<string>;
}

async function makeKey(): Promise<Signed> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  return {
    publicKey: toBase64(await crypto.subtle.exportKey('spki', publicKey)),
    sign: async (words) => toBase64(await crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(words))),
  };
}

let count = 0;

/** Shows the myths of a library that is served with this signature, or without one. */
async function show(
  words: string,
  signature: string | undefined,
  attributes: Record<string, string>,
  on: 'widget' | 'wrapper' = 'widget',
): Promise<{ text: string; warnings: string; asked: string[] }> {
  const asked: string[] = [];
  window.fetch = (input) => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input, location.href);
    asked.push(pathname + search);
    const isSignature = pathname.endsWith('.sig');
    if (isSignature && signature === undefined) return Promise.resolve(new Response('', { status: 404 }));
    return Promise.resolve(new Response(isSignature ? signature : words));
  };
  const { messages, stop } = recordConsole();
  const wrapper = document.createElement('peer-support');
  const widget = document.createElement('peer-support-myths');
  widget.textContent = 'Call 999';
  for (const [name, value] of Object.entries({ src: `/signed/${(count += 1)}.json?v=2`, ...attributes }))
    (on === 'widget' ? widget : wrapper).setAttribute(name, value);
  wrapper.append(widget);
  document.body.append(wrapper);
  await waitUntil(() => widget.ready, 'the widget is drawn');
  const text = widget.shadowRoot?.textContent ?? '';
  wrapper.remove();
  stop();
  return { text, warnings: messages.map((message) => message.text).join('\n'), asked };
}

describe('a library on a tag with public-key', () => {
  const words = JSON.stringify(smallLibrary());

  afterEach(() => (window.fetch = fetch));

  for (const on of ['widget', 'wrapper'] as const)
    it(`is used where it is signed with that key, for the ${on}`, async () => {
      const { publicKey, sign } = await makeKey();
      const { text, asked } = await show(words, await sign(words), { 'public-key': publicKey }, on);
      expect(text).to.contain('A fact one');
      expect(asked).to.deep.equal([`/signed/${count}.json?v=2`, `/signed/${count}.json.sig?v=2`]);
    });

  it('is used where it is signed with either of two keys', async () => {
    const [old, recent] = [await makeKey(), await makeKey()];
    const keys = `${old.publicKey} ${recent.publicKey}`;
    for (const { sign } of [old, recent])
      expect((await show(words, await sign(words), { 'public-key': keys })).text).to.contain('A fact one');
  });

  it('makes way for the built-in words where one letter of it is another', async () => {
    const { publicKey, sign } = await makeKey();
    const changed = words.replace('A fact one', 'A fact won');
    const { text, warnings } = await show(changed, await sign(words), { 'public-key': publicKey });
    expect(text).not.to.contain('A fact won');
    expect(warnings).to.contain('it is not signed with the key in public-key');
  });

  it('makes way for the built-in words where it has no signature, or that of somebody else', async () => {
    const [ours, theirs] = [await makeKey(), await makeKey()];
    for (const [signature, reason] of [
      [undefined, 'could not be read: the server answered 404'],
      [await theirs.sign(words), 'it is not signed with the key in public-key'],
      ['<!doctype html>', 'it is not signed with the key in public-key'],
      ['A'.repeat(5000), 'could not be read: it is over'],
    ] as const) {
      const { text, warnings } = await show(words, signature, { 'public-key': ours.publicKey });
      expect(text).not.to.contain('A fact one');
      expect(warnings).to.contain(reason);
    }
  });

  it('makes way for the built-in words where the key is none', async () => {
    const { sign } = await makeKey();
    const { text, warnings } = await show(words, await sign(words), { 'public-key': 'abc' });
    expect(text).not.to.contain('A fact one');
    expect(warnings).to.contain('public-key="abc" is no public key');
  });

  it('needs no signature where the tag has no key', async () => {
    const { text, asked } = await show(words, undefined, {});
    expect(text).to.contain('A fact one');
    expect(asked).to.have.length(1);
  });
});
