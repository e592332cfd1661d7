import { render } from 'lit';
import { whenIdle } from './when-idle.js';

/**
 * Draws what may be asked for next, out of sight, once nothing else is to be done, and throws it away. A browser prepares a
 * template and compiles a function when it is first used: on an old phone a press would wait for that.
 */
export function drawAhead(draw: () => unknown): void {
  whenIdle(() => void render(draw(), document.createDocumentFragment()));
}
