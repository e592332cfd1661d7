/** What is read of every element inside a widget: all that a page could hand down, and what it would push about. */
export const inheritedProperties = [
  ...['color', 'cursor', 'direction', 'visibility', 'pointer-events', 'writing-mode', 'text-orientation'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-variant-caps', 'font-kerning'],
  ...['font-feature-settings', 'font-variation-settings', 'letter-spacing', 'word-spacing', 'line-height'],
  ...['text-align', 'text-align-last', 'text-indent', 'text-transform', 'text-shadow', 'text-rendering', 'white-space'],
  ...['word-break', 'overflow-wrap', 'line-break', 'hyphens', 'tab-size', 'quotes', 'list-style-type', 'orphans'],
  ...[
    'border-collapse',
    'border-spacing',
    'caption-side',
    'empty-cells',
    'caret-color',
    'accent-color',
    'image-rendering',
  ],
  ...['fill', 'stroke', 'stroke-width', 'user-select', 'text-emphasis-style', 'text-underline-offset'],
  ...['-webkit-text-stroke-width', '-webkit-text-fill-color', 'display', 'position', 'box-sizing', 'background-color'],
  ...[
    'margin-top',
    'margin-left',
    'padding-top',
    'padding-left',
    'border-top-width',
    'border-top-color',
    'text-decoration-line',
  ],
];
