/** What a frame tells the page around it: how tall it would like to be. Nothing else is ever told. */
export interface HeightMessage {
  'peer-support-height': number;
}

/** What the page around a frame sends it, to be told its height once more. Both sides write it out: they share no file. */
export type HeightRequest = 'peer-support-height';

/** The height in a message, if it is one of ours and makes sense. Any window may send a page anything. */
export function readHeight(message: unknown): number | undefined {
  const height = (Object(message) as Partial<HeightMessage>)['peer-support-height'];
  return typeof height === 'number' && height >= 40 && height <= 30_000 ? Math.ceil(height) : undefined;
}
