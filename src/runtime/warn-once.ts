const warned = new Set<string>();

/**
 * Tells an embedder once what is wrong and what to add. Never throws, never repeats itself: a page with twenty widgets
 * and one wrong address gets one line.
 */
export function warnOnce(element: Element, message: string): void {
  const line = `<${element.localName}> ${message}`;
  if (warned.has(line)) return;
  warned.add(line);
  console.warn(line, element);
}
