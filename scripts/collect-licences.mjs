import { readFileSync } from 'node:fs';

/** The licences of the packages whose code is inside the bundles, one after another. */
export function collectLicences(packages) {
  return packages
    .map((name) => {
      const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
      const text = readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim();
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join('\n\n');
}
