import { css } from 'lit';

/** Body, line, footer: the structure every widget stands in, and how it opens out as it gets wider. */
export default css`
  /* As wide as what is around it, up to 72 em of the widget's own text: beyond, a button is too far from what it is for. */
  :host {
    display: block;
    max-inline-size: max(72em, 1224px);
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * A container that is asked for its width has none of its own to give, and would be 0 px wide wherever a page makes a
   * box as wide as its content: in a dialog, a flex row, a float. These lines without height give one for it, and no less
   * than can be read. Where there is less room than they want they are cut off, and never push the page.
   * No viewport units and no media queries: browsers forget to look again in a widget that was off the page meanwhile.
   */
  .widget::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(192px, 72em);
    block-size: 0;
    overflow: hidden;
  }
  @supports (container-type: inline-size) {
    .container {
      container-type: inline-size;
    }
  }
  /* A browser that cannot ask has one lane at every width. */
  @supports not (container-type: inline-size) {
    .base {
      max-inline-size: 42em;
    }
  }
  .base {
    background: var(--surface);
    border-radius: var(--base-corner);
    overflow: hidden;
    overflow: clip;
    /* What is pressed inside leaves the rest of the page as it is: a tenth less work for each press on an old phone. */
    contain: layout paint;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1em;
    grid-template-areas: 'lead lead' 'main main' 'actions motif';
    padding: var(--pad) var(--pad) 0;
  }
  .lead {
    grid-area: lead;
    padding-block-end: 1.5em;
  }
  .main {
    grid-area: main;
    padding-block-end: 1.5em;
  }
  .actions {
    grid-area: actions;
    align-self: flex-end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    padding-block-end: 1.5em;
  }
  .actions.full {
    grid-column: 1 / -1;
  }
  .motif {
    grid-area: motif;
    align-self: flex-end;
    justify-self: end;
    inline-size: 7em;
    block-size: auto;
    margin-block-end: -2px;
    overflow: visible;
    color: var(--line);
    stroke-width: 3.2;
  }
  .fill {
    fill: var(--tint);
    stroke: none;
  }
  .fill2 {
    fill: var(--paper);
    stroke: none;
  }
  .footer {
    position: relative;
    padding: 0.85em var(--pad) 0.95em;
    background: var(--tint);
  }
  .footer-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: center;
    justify-content: space-between;
  }
  .footer-line {
    position: absolute;
    inset-inline: 0;
    inset-block-start: -5px;
    inline-size: 100%;
    block-size: 10px;
    color: var(--line);
    stroke-width: 2.75;
    pointer-events: none;
  }
  .footer-line path,
  .motif path,
  .progress-illustration path {
    vector-effect: non-scaling-stroke;
  }
  .about-words {
    flex: 1 1 100%;
    font-size: 0.889em;
    color: var(--ink-soft);
  }
  .about-words summary {
    display: inline-block;
    padding: 0.6em 0;
    border-radius: 8px;
    color: inherit;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
    list-style: none;
  }
  .about-words summary::-webkit-details-marker {
    display: none;
  }
  .urgent {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 44px;
    color: var(--ink);
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.18em;
  }
  .urgent-panel {
    padding-block: 0.75em 0.5em;
  }
  @media (hover: hover) {
    .urgent:hover {
      text-decoration-thickness: 3px;
    }
  }

  @container (min-width: 30em) {
    .base {
      --pad: var(--peer-support-spacing, 2em);
    }
    .motif {
      inline-size: 9.5em;
    }
    .title {
      font-size: 1.75em;
    }
  }
  @container (min-width: 50em) {
    .base {
      --pad: var(--peer-support-spacing, 3em);
      font-size: max(1em, 18px);
    }
    .body {
      grid-template-columns: minmax(0, 5fr) minmax(0, 8fr);
      grid-template-rows: auto 1fr auto;
      column-gap: 4em;
      grid-template-areas: 'lead main' 'motif main' 'motif actions';
    }
    .body.wide-main {
      grid-template-columns: minmax(0, 4fr) minmax(0, 9fr);
    }
    .body.widest-main {
      grid-template-columns: minmax(0, 3fr) minmax(0, 9fr);
      column-gap: 2.5em;
    }
    .actions {
      align-self: flex-start;
    }
    .actions.full {
      grid-column: 2;
    }
    .main {
      padding-block-start: 0.2em;
    }
    .actions {
      padding-block-end: 3em;
    }
    .motif {
      justify-self: start;
      inline-size: 13em;
    }
    .title {
      font-size: 2em;
    }
    @supports selector(:has(*)) {
      .body:not(:has(.actions)) .main {
        padding-block-end: 3em;
      }
    }
  }
  @container (max-width: 18.5em) {
    .base {
      --pad: var(--peer-support-spacing, 1em);
      --base-corner: var(--peer-support-radius, 22px);
    }
    .title {
      font-size: 1.4em;
    }
    .motif {
      inline-size: 5.5em;
    }
    @supports selector(:has(*)) {
      .actions.full:not(:has(.pair)) .button {
        flex: 1 1 100%;
      }
    }
  }
  @media (forced-colors: active) {
    .base {
      border: 2px solid CanvasText;
    }
  }
  @media print {
    .about-words summary {
      text-decoration: none;
    }
    .base {
      overflow: visible;
    }
    .motif,
    .progress-illustration,
    .footer-line {
      display: none;
    }
  }
`;
