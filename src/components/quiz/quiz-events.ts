/** A visitor started the quiz. Says that and nothing else. */
export class PeerSupportQuizStartedEvent extends Event {
  constructor() {
    super('peer-support-quiz-started', { bubbles: true, composed: true });
  }
}

/** A visitor came to a result. Says that and nothing else: neither which result nor what was answered. */
export class PeerSupportQuizFinishedEvent extends Event {
  constructor() {
    super('peer-support-quiz-finished', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'peer-support-quiz-started': PeerSupportQuizStartedEvent;
    'peer-support-quiz-finished': PeerSupportQuizFinishedEvent;
  }
}
