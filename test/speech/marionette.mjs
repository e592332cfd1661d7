import { once } from 'node:events';
import { connect } from 'node:net';

/**
 * Firefox's own remote control, for the one thing that must make no noise: going to a page. Every message is its length, a
 * colon and JSON.
 */
export class Marionette {
  buffer = Buffer.alloc(0);
  waiting = new Map();
  id = 0;

  /** @param {number} port */
  static async open(port) {
    const marionette = new Marionette();
    marionette.socket = connect(port, '127.0.0.1');
    const hello = new Promise((resolve) => marionette.waiting.set(undefined, { resolve }));
    marionette.socket.on('data', (data) => marionette.receive(data));
    await once(marionette.socket, 'connect');
    await hello;
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } });
    return marionette;
  }

  /** Goes to a page and waits until it has loaded. */
  goTo(url) {
    return this.send('WebDriver:Navigate', { url });
  }

  /** What a script on the page finds out. */
  async ask(script) {
    const { value } = await this.send('WebDriver:ExecuteScript', { script, args: [] });
    return value;
  }

  close() {
    this.socket.destroy();
  }

  send(name, parameters) {
    this.id += 1;
    const message = JSON.stringify([0, this.id, name, parameters]);
    const answered = new Promise((resolve, reject) => this.waiting.set(this.id, { resolve, reject }));
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    return answered;
  }

  receive(data) {
    this.buffer = Buffer.concat([this.buffer, data]);
    for (let colon = this.buffer.indexOf(':'); colon > 0; colon = this.buffer.indexOf(':')) {
      const end = colon + 1 + Number(this.buffer.toString('utf8', 0, colon));
      if (this.buffer.length < end) return;
      this.settle(JSON.parse(this.buffer.toString('utf8', colon + 1, end)));
      this.buffer = this.buffer.subarray(end);
    }
  }

  settle(message) {
    const [, id, problem, result] = Array.isArray(message) ? message : [];
    const { resolve, reject } = this.waiting.get(id) ?? {};
    this.waiting.delete(id);
    if (problem) reject?.(new Error(problem.message));
    else resolve?.(result);
  }
}
