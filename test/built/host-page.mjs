import { tagOf, widgetNames } from '../../src/content-model/widget-names.ts';

/** Every tag there is, and the file that brings it alone. The wrapper draws nothing of its own and comes with each. */
export const tags = [...widgetNames].sort().map(tagOf);

/** A charity's page with nothing on it but what is given. Its icon is empty, or the browser would ask for one. */
export function hostPage({ head = scriptTag(), body }) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    <title>A small charity</title>
    ${head}
  </head>
  <body>
    ${body}
  </body>
</html>`;
}

/** The line a charity pastes. */
export function scriptTag(address = '/peer-support.js') {
  return `<script async src="${address}"></script>`;
}

/** The same as earlier releases said to paste it, and as site tools may change it. */
export function moduleTag(address = '/peer-support.js') {
  return `<script type="module" src="${address}"></script>`;
}

/** A widget's tag as it is pasted, with words of the page's own inside. */
export function widgetTag(tag) {
  const topic = tag === 'peer-support-guide' ? ' topic="what-it-is"' : '';
  return `<${tag}${topic}><p>You can call <a href="tel:116123">116 123</a> instead of ${tag}.</p></${tag}>`;
}
