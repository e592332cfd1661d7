const characters: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words as they stand in HTML, in text and between quotes alike. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (character) => characters[character] ?? character);
}

/** The words that a piece of HTML made with {@link escapeHtml} says. */
export function unescapeHtml(html: string): string {
  return Object.entries(characters).reduceRight((text, [character, name]) => text.replaceAll(name, character), html);
}
