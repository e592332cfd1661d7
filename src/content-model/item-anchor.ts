/** What an address can lead to. Never a question, an answer or a result of the quiz. */
export type LinkableKind = 'myth' | 'story' | 'guide' | 'contact';

/** One item of a widget that an address leads to. */
export interface LinkedItem {
  kind: LinkableKind;
  id: string;
}

/** `peer-support-myth-whole-story`: the fragment of an address, and the id of the same words in plain HTML. */
export function itemAnchor({ kind, id }: LinkedItem): string {
  return `peer-support-${kind}-${id}`;
}

/** The item that the fragment of an address names, `#` included. */
export function readItemAnchor(fragment: string): LinkedItem | undefined {
  const [, kind, id] = /^#peer-support-(myth|story|guide|contact)-([\w-]+)$/.exec(fragment) ?? [];
  return kind && id ? { kind: kind as LinkableKind, id } : undefined;
}
