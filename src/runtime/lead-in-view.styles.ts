import { css } from 'lit';

/**
 * Where a widget has two lanes, its heading and what changes the list beside it stay in view for as long as there is a
 * list, instead of leaving an empty lane behind.
 *
 * Not on a low screen, where the end of a long introduction could only be seen at the end of the widget. A browser that
 * forgets to look again at that (see layout.styles) shows the lane as it was, and every word in it.
 */
export default css`
  @media screen and (min-height: 36em) {
    @container (min-width: 50em) {
      .lead {
        grid-row: 1 / -1;
        align-self: start;
        position: sticky;
        inset-block-start: var(--peer-support-sticky-top, 1.5em);
        /* The drawing stands at the foot of the same lane. */
        margin-block-end: 12em;
      }
    }
  }
`;
