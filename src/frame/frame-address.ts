import { cleanValue } from '../runtime/pasted-value.js';

/** What an address of a frame may say, and nothing else: `frame/guide.html?topic=what-it-is&accent=00595e`. */
const attributes = ['region', 'topic', 'only', 'story', 'situation', 'kind', 'show', 'kinds', 'compact'];

/** How the widget in a frame is to be set up. */
export interface FrameSetting {
  attributes: [name: string, value: string][];
  /** `#00595e` */
  accent?: string;
  scheme?: 'light' | 'dark';
}

/**
 * Reads the part of an address after `?`. Anybody can write an address, so that only short, plain values pass; in
 * particular no library can be named in it, which would put a stranger's words on a charity's own site.
 */
export function readFrameAddress(search: string): FrameSetting {
  const asked = new URLSearchParams(search);
  const plain = (name: string, shape: RegExp) =>
    asked
      .getAll(name)
      .map(cleanValue)
      .filter((value) => shape.test(value))[0];
  const accent = plain('accent', /^#?[\da-f]{6}$/i)?.slice(-6);
  return {
    attributes: attributes.flatMap((name): [string, string][] => {
      const value = plain(name, /^[a-z\d][a-z\d\s,;_\u2010-\u2015-]{0,200}$/i);
      return value ? [[name, value]] : [];
    }),
    accent: accent && `#${accent}`,
    scheme: plain('scheme', /^(light|dark)$/i)?.toLowerCase() as FrameSetting['scheme'],
  };
}
