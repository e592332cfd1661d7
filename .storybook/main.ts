import type { StorybookConfig } from '@storybook/web-components-vite';
import { mkdirSync, writeFileSync } from 'node:fs';
import { usualToday } from '../src/cli/today.js';
import { compileFolder } from '../src/compiler/compile.js';
import { peerSupportContent } from '../src/compiler/emit/rollup-plugin.js';
import { pseudoLibraries } from '../stories/pseudo-libraries.js';

const content = { folder: 'content', today: usualToday(process.env.SOURCE_DATE_EPOCH) };

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  staticDirs: ['../dist', { from: `../${writePseudoLibraries()}`, to: '/pseudo' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing is asked of any other host, and nothing is told to one.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  async viteFinal(vite) {
    const { mergeConfig } = await import('vite');
    return mergeConfig(vite, { plugins: [{ ...peerSupportContent(content), enforce: 'pre' }] });
  },
};
export default config;

/** The libraries that show long words, the other direction and nothing at all, as files that a widget can fetch. */
function writePseudoLibraries(): string {
  const folder = 'node_modules/.cache/peer-support-pseudo';
  const english = compileFolder(content).libraries.find((named) => named.folder === 'en');
  if (!english) throw new Error('The content has mistakes. Run: npm run check');
  mkdirSync(folder, { recursive: true });
  for (const [name, library] of Object.entries(pseudoLibraries(english.library))) {
    writeFileSync(`${folder}/${name}`, JSON.stringify(library));
  }
  return folder;
}
