import { createHash } from 'node:crypto';

/**
 * What `integrity="…"` says of a file: the hash that Subresource Integrity asks for.
 *
 * @param {Uint8Array} bytes
 * @returns {string} `sha384-…`
 * @see https://www.w3.org/TR/SRI/
 */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/**
 * `SHA256SUMS`, as `sha256sum --check` reads it.
 *
 * @param {Record<string, Uint8Array>} files
 */
export function checksums(files) {
  const lines = Object.entries(files).map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  return lines.join('');
}
