import type { StorybookConfig } from '@storybook/web-components-vite';
import { peerSupportContent } from '../src/compiler/rollup-plugin.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  staticDirs: ['../dist'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing is asked of any other host, and nothing is told to one.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  async viteFinal(vite) {
    const { mergeConfig } = await import('vite');
    const epoch = process.env.SOURCE_DATE_EPOCH;
    const today = (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
    const content = peerSupportContent({ folder: 'content', today });
    return mergeConfig(vite, { plugins: [{ ...content, enforce: 'pre' }] });
  },
};
export default config;
