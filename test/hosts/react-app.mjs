import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { everyTag } from './every-tag.mjs';

const widgets = everyTag.map(({ tag, ...attributes }) =>
  createElement(tag, { key: tag, ...attributes }, createElement('p', null, 'You can call 116 123.')),
);
createRoot(document.querySelector('#app')).render(createElement('peer-support', { region: 'GB-SCT' }, widgets));
