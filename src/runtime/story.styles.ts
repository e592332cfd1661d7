import { css } from 'lit';

/** A story, wherever it is told. Dashed means "not a real person", and stands nowhere else. */
export default css`
  .story-top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .tag {
    padding: 0.1em 0.6em;
    border: 2px dashed var(--edge);
    border-radius: 10px;
  }
  .tag,
  .own-words {
    font-size: 0.889em;
    font-weight: 700;
  }
  .story-title {
    font-size: 1.35em;
    font-weight: 700;
    line-height: 1.3;
  }
  .stack > .reason {
    margin-block-start: 0.25em;
  }
  .note {
    padding-block: 0.75em;
    border-block: 2px solid var(--rule);
  }
  .story-text {
    line-height: 1.55;
    border-radius: 8px;
    outline-offset: 8px;
  }
  .meta {
    color: var(--ink-soft);
  }
  @container (min-width: 30em) {
    .story-text {
      font-size: 1.1em;
    }
  }
  /* A story may run over to the next page: pages would stay half empty. */
  @media print {
    .story-top,
    .story-title,
    .note {
      break-inside: avoid;
      break-after: avoid;
    }
    .story-text {
      orphans: 3;
      widows: 3;
    }
  }
`;
