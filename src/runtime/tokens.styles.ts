import { css } from 'lit';

/**
 * The colours, rhythm and type of the "warm room". Everything follows from the accent, unless a charity sets more. Plain values come first for browsers without relative colour; there the accent waits, words and contrast do not.
 *
 * `all: initial` stands on an element inside the shadow root, where no rule of the page can reach, and cuts off what a
 * page would hand down: letter spacing, alignment, white space. Font family, direction, language, text size and colour
 * scheme are taken back on purpose.
 *
 * Words on the accent are white or black, whichever contrasts more: at the point where both are equal (a luminance of
 * .179) each is 4.58 to 1, so no accent can fall below AA.
 *
 * A charity's other colours keep their tint, and as much of their lightness as words can be read on or in: ink and lines
 * stay dark on a light page, surfaces stay light, and the other way round on a dark one. Where a property is not set, what
 * is made from it is invalid, and the usual colour takes its place.
 */
export default css`
  :host {
    writing-mode: horizontal-tb;
  }
  .widget {
    all: initial;
    display: block;
    visibility: inherit;
    font-family: var(--peer-support-font-family, inherit);
    font-size: max(var(--peer-support-font-size, 1em), 17px);
    line-height: 1.5;
    color: var(--ink);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;

    --accent: var(--peer-support-accent, #00595e);
    --ink: #221b16;
    --ink-soft: #463c34;
    --paper: #fffdf9;
    --surface: #f7efdf;
    --tint: #c9e5de;
    --hue: #9fd6cb;
    --line: #004c51;
    --edge: #5c8c8e;
    --rule: #c3d2cf;
    --solid: #004c51;
    --on-solid: #fff;
    --red: #9c1115;
    --red-solid: #9c1115;
    --on-red: #fffdf9;

    --base-corner: var(--peer-support-radius, 28px);
    --sheet-corner: max(0px, var(--base-corner) - 8px);
    --row-corner: max(0px, var(--base-corner) - 12px);
    --pad: var(--peer-support-spacing, 1.25em);
    --measure: var(--peer-support-measure, 46ch);
  }
  @supports (color: light-dark(#000, #fff)) and (color: oklch(from red l c h)) {
    .widget {
      color-scheme: inherit;
      --own-ink: light-dark(
        oklch(from var(--peer-support-ink) min(l, 0.35) min(c, 0.08) h / 1),
        oklch(from var(--peer-support-ink) max(l, 0.9) min(c, 0.05) h / 1)
      );
      --own-surface: light-dark(
        oklch(from var(--peer-support-surface) max(l, 0.93) min(c, 0.05) h / 1),
        oklch(from var(--peer-support-surface) min(l, 0.27) min(c, 0.05) h / 1)
      );
      --own-sheet: light-dark(
        oklch(from var(--peer-support-sheet) max(l, 0.93) min(c, 0.05) h / 1),
        oklch(from var(--peer-support-sheet) min(l, 0.33) min(c, 0.05) h / 1)
      );
      --own-footer: light-dark(
        oklch(from var(--peer-support-footer) max(l, 0.85) min(c, 0.1) h / 1),
        oklch(from var(--peer-support-footer) min(l, 0.35) min(c, 0.08) h / 1)
      );
      --ink: var(--own-ink, light-dark(#221b16, #f7f0e6));
      --ink-soft: light-dark(#463c34, #d8ccbe);
      --cream: light-dark(#fcf0df, #1f1a16);
      --hue: light-dark(
        oklch(from var(--accent) clamp(0.83, l + 0.01, 0.9) min(c * 1.1, max(0.1, l * 0.16)) h),
        oklch(from var(--accent) 0.45 min(c * 1.2, 0.095) h)
      );
      --tint: var(--own-footer, color-mix(in oklab, var(--hue) 46%, var(--cream)));
      --surface: var(--own-surface, color-mix(in oklab, var(--hue) 5%, var(--cream)));
      --paper: var(--own-sheet, light-dark(#fffdf9, color-mix(in oklab, var(--hue) 8%, #352d26)));
      --line: light-dark(
        oklch(from var(--peer-support-border, var(--accent)) min(l, 0.375) min(c, 0.15) h / 1),
        oklch(from var(--peer-support-border, var(--accent)) max(l, 0.86) min(c, 0.12) h / 1)
      );
      --edge: color-mix(in oklab, var(--line) 62%, var(--paper));
      --rule: light-dark(
        color-mix(in oklab, var(--line) 24%, var(--paper)),
        color-mix(in oklab, var(--line) 30%, var(--paper))
      );
      --solid: light-dark(var(--accent), oklch(from var(--accent) max(l, 0.86) min(c, 0.18) h));
      --on-solid: light-dark(
        color(
          from var(--accent) xyz-d65 clamp(0, (0.179 - y) * 1000, 0.9505) clamp(0, (0.179 - y) * 1000, 1)
            clamp(0, (0.179 - y) * 1000, 1.089)
        ),
        #1d1612
      );
      --red: light-dark(#9c1115, #ffb9b0);
    }
    @media print {
      .widget {
        color-scheme: light;
      }
    }
  }
  @media (forced-colors: active) {
    .widget {
      --tint: Canvas;
      --paper: Canvas;
      --surface: Canvas;
      --hue: Canvas;
      --line: CanvasText;
      --ink: CanvasText;
      --ink-soft: CanvasText;
      --edge: CanvasText;
      --rule: CanvasText;
      --red: CanvasText;
    }
  }
`;
