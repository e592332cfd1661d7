import { css } from 'lit';

export default css`
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 1em 2em;
  }
  .facts b {
    display: block;
  }
  .audience {
    margin-block-start: 1.4em;
  }
`;
