/** One message on the console: `level` is how it was said, `values` what was handed over. */
export interface ConsoleMessage {
  level: 'warn' | 'error';
  values: unknown[];
  text: string;
}

type Listener = (message: ConsoleMessage) => void;

const levels = ['warn', 'error'] as const;
const listeners: Listener[] = [];

/** Takes the warnings and errors that are said until `stop`, instead of the console and of the rule that forbids them. */
export function recordConsole(): { messages: ConsoleMessage[]; stop: () => void } {
  const messages: ConsoleMessage[] = [];
  const stop = listenToConsole((message) => messages.push(message));
  return { messages, stop };
}

/** Hands every warning and error to the newest listener only. */
export function listenToConsole(listener: Listener): () => void {
  listeners.push(listener);
  return () => {
    const place = listeners.lastIndexOf(listener);
    if (place >= 0) listeners.splice(place, 1);
  };
}

for (const level of levels) {
  const say = console[level].bind(console);
  console[level] = (...values: unknown[]) => {
    const listener = listeners.at(-1);
    if (listener) listener({ level, values, text: values.map(String).join(' ') });
    else say(...values);
  };
}
