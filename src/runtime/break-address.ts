import { html } from 'lit';

/** Before a dot, a slash or an @ that stands inside an address, and not where a sentence ends. */
const joint = /(?=[./@]\w)/;

/** Words with an address among them, which a narrow button breaks at its joints before it breaks a word. */
export function breakAddress(words: string): unknown {
  const parts = words.split(joint);
  return parts[1] ? parts.map((part, i) => (i ? html`<wbr />${part}` : part)) : words;
}
