import { readFileSync, readdirSync } from 'node:fs';

/**
 * The licences of the packages whose code is inside the bundles, one after another.
 *
 * @throws Error that names a package without a licence.
 */
export function collectLicences(packages) {
  return packages.map(readLicence).join('\n\n');
}

function readLicence(name) {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  if (!license) throw new Error(`${name} does not say under which licence it may be used.`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  // A few small packages name their licence and carry no copy of it.
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : 'The package carries no copy of its licence.';
  return `${name} ${version} (${license})\n\n${text}\n`;
}
