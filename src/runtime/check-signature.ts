const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/**
 * Whether one of the keys has signed exactly these bytes: ECDSA over P-256 with SHA-256, which every browser of the floor knows.
 *
 * @param signature Base64 of the signature's 64 bytes (r and s, as IEEE P1363 has them).
 * @param keys Public keys in base64 (SubjectPublicKeyInfo), with spaces between them: while a key is changed there are two.
 * @throws Error that says in plain words why it cannot be told, or that it is not so.
 */
export async function checkSignature(bytes: BufferSource, signature: string, keys: string): Promise<void> {
  const { subtle } = crypto as Partial<Crypto>;
  if (!subtle) throw new Error('its signature can be checked only on a page whose address begins with https:');
  const signed = decodeBase64(signature);
  for (const key of keys.split(/\s+/).filter(Boolean)) {
    const known = await subtle.importKey('spki', decodeBase64(key), algorithm, false, ['verify']).catch(() => {
      throw new Error(`public-key="${key}" is no public key of the kind that "peer-support sign" makes`);
    });
    if (await subtle.verify(algorithm, known, signed, bytes)) return;
  }
  throw new Error('it is not signed with the key in public-key');
}

function decodeBase64(words: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(words.trim()), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
