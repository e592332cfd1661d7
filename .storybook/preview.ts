import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import './open-shadow-roots.js';

// Storybook serves `dist/` beside its own files.
setCustomElementsManifest(await (await fetch('custom-elements.json')).json());

const preview: Preview = {
  parameters: { layout: 'fullscreen', controls: { expanded: true } },
  tags: ['autodocs'],
};
export default preview;
