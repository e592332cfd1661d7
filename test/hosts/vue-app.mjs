import { createApp, h } from 'vue';
import { everyTag } from './every-tag.mjs';

const widgets = () => everyTag.map(({ tag, ...attributes }) => h(tag, attributes, [h('p', 'You can call 116 123.')]));
createApp({ render: () => h('peer-support', { region: 'GB-SCT' }, widgets()) }).mount('#app');
