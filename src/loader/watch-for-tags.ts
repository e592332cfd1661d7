/**
 * Finds the tags in use, also those added later, and asks for each of them once. It watches the document itself: some
 * pages swap their whole `<html>`. A component that has tags in its own shadow root, which nobody else can look into, says
 * so with an event whose detail is that root.
 */
export function watchForTags(tags: string[], load: (tag: string, element: Element) => void): void {
  const waiting = new Set(tags);
  const roots: (Document | ShadowRoot)[] = [];
  const look = () =>
    roots.forEach((root) =>
      waiting.forEach((tag) => {
        const element = root.querySelector(tag);
        if (element && waiting.delete(tag)) load(tag, element);
      }),
    );
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => addedNodes.length)) look();
    if (!waiting.size) observer.disconnect();
  });
  const watch = (root: Document | ShadowRoot) => {
    roots.push(root);
    look();
    observer.observe(root, { childList: true, subtree: true });
  };
  watch(document);
  try {
    document.addEventListener('peer-support-watch', ({ detail }) => watch(detail));
    // Browsers that know `import()` need not know `catch` without a name.
  } catch (reason) {
    // A page that broke this has no such component.
    void reason;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'peer-support-watch': CustomEvent<ShadowRoot>;
  }
}
