/**
 * Finds the tags in use, also those added later, and asks for each of them once. It watches the document itself: some
 * pages swap their whole `<html>`.
 */
export function watchForTags(tags: string[], load: (tag: string, element: Element) => void): void {
  const waiting = new Set(tags);
  const look = () =>
    waiting.forEach((tag) => {
      const element = document.querySelector(tag);
      if (element && waiting.delete(tag)) load(tag, element);
    });
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => addedNodes.length)) look();
    if (!waiting.size) observer.disconnect();
  });
  look();
  observer.observe(document, { childList: true, subtree: true });
}
