/** Where CSS itself makes every colour from the accent: the same that `tokens.styles.ts` asks for. */
const newerColours = '(color: light-dark(#000, #fff)) and (color: oklch(from red l c h))';

/** The accent of a charity that has set none. */
const usual = '#00595e';

/**
 * Gives the buttons of a widget the charity's accent, and words that can be read on it, where a browser cannot work them out
 * from CSS alone. All other colours stay as they are there.
 */
export function applyAccent(root: ParentNode): void {
  try {
    const widget = !CSS.supports(newerColours) && root.querySelector<HTMLElement>('.widget');
    if (widget) colourButtons(widget);
  } catch {
    // A page may have replaced anything that this asks. The usual accent can be read as well.
  }
}

export function colourButtons(widget: HTMLElement): void {
  const accent = readColour(getComputedStyle(widget).getPropertyValue('--accent'));
  widget.style.setProperty('--solid', accent);
  widget.style.setProperty('--on-solid', textOn(accent));
}

/** A colour as `#rrggbb`. One that the browser does not know, or that lets the page through, counts as none. */
function readColour(named: string): string {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return usual;
  context.fillStyle = usual;
  context.fillStyle = named.trim();
  return /^#.{6}$/.test(context.fillStyle) ? context.fillStyle : usual;
}

/** White or black, whichever contrasts more. At a luminance of .179 each is 4.58 to 1. */
export function textOn(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000' : '#fff';
}

function linear(part: number): number {
  return part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92;
}
