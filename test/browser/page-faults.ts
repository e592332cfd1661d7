/** One way in which a page's own scripts can break what every script on it relies on. */
export interface PageFault {
  name: string;
  /** Breaks it. Returns the way to restore it. */
  breakIt: () => () => void;
}

/** What old frameworks, polyfills, recorders and consent tools replace, by where it is. */
const functions: Record<string, [owner: object, names: string[]]> = {
  'Document.prototype': [
    Document.prototype,
    ['createElement', 'createElementNS', 'createComment', 'createTextNode', 'createTreeWalker', 'importNode'],
  ],
  document: [document, ['createElement', 'createDocumentFragment', 'querySelector']],
  'Node.prototype': [Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'cloneNode', 'contains']],
  'Element.prototype': [
    Element.prototype,
    ['append', 'remove', 'attachShadow', 'setAttribute', 'removeAttribute', 'toggleAttribute', 'closest', 'matches'],
  ],
  'HTMLElement.prototype': [HTMLElement.prototype, ['attachInternals', 'focus']],
  'DocumentFragment.prototype': [DocumentFragment.prototype, ['append', 'querySelector', 'querySelectorAll']],
  'EventTarget.prototype': [EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']],
  'CSSStyleSheet.prototype': [CSSStyleSheet.prototype, ['replaceSync']],
  'Array.prototype': [Array.prototype, ['map', 'filter', 'find', 'flatMap', 'splice']],
  'String.prototype': [String.prototype, ['replace', 'startsWith', 'split', 'trim']],
  Array: [Array, ['from']],
  Object: [Object, ['entries', 'fromEntries', 'assign']],
  window: [
    window,
    ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'matchMedia', 'CSSStyleSheet', 'ResizeObserver', 'Event'],
  ],
  console: [console, ['warn']],
};

/** Attributes of the browser's objects that some scripts redefine. */
const accessors: Record<string, [owner: object, names: string[]]> = {
  'ShadowRoot.prototype': [ShadowRoot.prototype, ['adoptedStyleSheets', 'activeElement']],
  'Document.prototype': [Document.prototype, ['activeElement', 'hidden']],
  'Node.prototype': [Node.prototype, ['isConnected', 'childNodes', 'textContent']],
  'Navigator.prototype': [Navigator.prototype, ['languages']],
};

function replace(owner: object, name: string, descriptor: PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { ...descriptor, configurable: true });
  return () => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  };
}

function refuse(name: string): () => never {
  return () => {
    throw new Error(`the page broke ${name}`);
  };
}

const attach = Element.prototype.attachShadow;

/** A recorder that wraps a function and fails once the browser has done its part, or gives back nothing. */
const wrappers: Record<string, () => () => void> = {
  'attachShadow, which fails when the root is there': () =>
    replace(Element.prototype, 'attachShadow', {
      value(this: Element, options: ShadowRootInit) {
        attach.call(this, options);
        throw new Error('the page broke attachShadow afterwards');
      },
    }),
  'attachShadow, which gives back nothing': () =>
    replace(Element.prototype, 'attachShadow', {
      value(this: Element, options: ShadowRootInit) {
        attach.call(this, options);
      },
    }),
  'createElement, which gives back another element': () =>
    replace(document, 'createElement', {
      value: () => document.createElementNS('http://www.w3.org/1999/xhtml', 'div'),
    }),
  'createElement, which gives back nothing': () => replace(document, 'createElement', { value: () => undefined }),
};

export const pageFaults: PageFault[] = [
  ...Object.entries(functions).flatMap(([place, [owner, names]]) =>
    names.map((name) => ({
      name: `${place}.${name}`,
      breakIt: () => replace(owner, name, { value: refuse(`${place}.${name}`), writable: true }),
    })),
  ),
  ...Object.entries(accessors).flatMap(([place, [owner, names]]) =>
    names.map((name) => ({
      name: `${place}.${name}`,
      breakIt: () => replace(owner, name, { get: refuse(`${place}.${name}`), set: refuse(`${place}.${name}`) }),
    })),
  ),
  ...Object.entries(wrappers).map(([name, breakIt]) => ({ name, breakIt })),
];
