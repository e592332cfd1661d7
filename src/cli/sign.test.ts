import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkSignature } from '../runtime/check-signature.js';
import { temporaryFolder, type } from './fixtures/fake-terminal.js';

const publicKeyIn = (said: string) => /public-key="([^"]+)"/.exec(said)?.[1] ?? '';

describe('peer-support sign', () => {
  it('makes a key that only its owner may read, and says what to put on the tag', async (test) => {
    const file = join(temporaryFolder(test), 'private.pem');
    const { code, said } = await type(['sign', '--new-key', file]);
    assert.equal(code, 0);
    assert.match(readFileSync(file, 'utf8'), /^-----BEGIN PRIVATE KEY-----/);
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.match(said, /never on the website/);
    assert.equal(publicKeyIn((await type(['sign', '--key', file])).said), publicKeyIn(said));
  });

  it('writes a signature that browsers accept for these bytes, and for no others', async (test) => {
    const folder = temporaryFolder(test);
    const [key, library] = [join(folder, 'private.pem'), join(folder, 'en.json')];
    writeFileSync(library, '{"format":1}');
    const { said } = await type(['sign', '--new-key', key]);
    const { code } = await type(['sign', library, '--key', key]);
    assert.equal(code, 0);
    const signature = readFileSync(`${library}.sig`, 'utf8');
    await checkSignature(readFileSync(library), signature, publicKeyIn(said));
    await assert.rejects(checkSignature(Buffer.from('{"format":2}'), signature, publicKeyIn(said)), /not signed with/);
    await assert.rejects(checkSignature(readFileSync(library), 'no', publicKeyIn(said)), /not signed with/);
    await assert.rejects(checkSignature(readFileSync(library), signature, 'no'), /public-key="no" is no public key/);
  });

  it('lets a page name two keys while one is changed for another', async (test) => {
    const folder = temporaryFolder(test);
    const library = join(folder, 'en.json');
    writeFileSync(library, '{}');
    const keys = [];
    for (const name of ['old.pem', 'new.pem'])
      keys.push(publicKeyIn((await type(['sign', '--new-key', join(folder, name)])).said));
    await type(['sign', library, '--key', join(folder, 'new.pem')]);
    const signature = readFileSync(`${library}.sig`, 'utf8');
    await checkSignature(readFileSync(library), signature, keys.join(' '));
    await assert.rejects(checkSignature(readFileSync(library), signature, keys[0]!), /not signed with/);
  });

  it('says on a page without https: that no signature can be checked there', async (test) => {
    const { subtle } = webcrypto;
    Object.defineProperty(webcrypto, 'subtle', { configurable: true, value: undefined });
    test.after(() => Object.defineProperty(webcrypto, 'subtle', { configurable: true, value: subtle }));
    await assert.rejects(
      checkSignature(Buffer.from('{}'), '', 'key'),
      /only on a page whose address begins with https:/,
    );
  });

  it('never writes a key over another file', async (test) => {
    const file = join(temporaryFolder(test), 'private.pem');
    writeFileSync(file, 'mine');
    const { code, complained } = await type(['sign', '--new-key', file]);
    assert.equal(code, 2);
    assert.match(complained, /already something called .*, so nothing was written/);
    assert.equal(readFileSync(file, 'utf8'), 'mine');
  });

  it('signs nothing with what is no key, and asks for one', async (test) => {
    const folder = temporaryFolder(test);
    const [key, library] = [join(folder, 'key.txt'), join(folder, 'en.json')];
    writeFileSync(key, 'hello');
    writeFileSync(library, '{}');
    assert.match((await type(['sign', library, '--key', key])).complained, /isn’t a key that can sign/);
    assert.match((await type(['sign', library])).complained, /Which key should sign it\?/);
    assert.match(
      (await type(['sign', 'nowhere.json', '--key', join(folder, 'nothing.pem')])).complained,
      /nothing\.pem/,
    );
    assert.equal(existsSync(`${library}.sig`), false);
  });
});
