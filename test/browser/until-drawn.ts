/** Enough for a widget that draws, hears of a size or of a library, and draws again. */
const frames = 4;

/**
 * Until what the page knows by now is drawn: some frames, and the tasks between them, however long these take on a busy
 * machine. What comes from a server isn't waited for.
 */
export async function untilDrawn(): Promise<void> {
  for (let i = 0; i < frames; i += 1) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
