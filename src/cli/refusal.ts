/** Thrown where a command cannot do what it was asked. Its words are for the person who asked: what is wrong, and what to do. */
export class Refusal extends Error {
  constructor(message: string, fix = '') {
    super(fix ? `${message}\n${fix}` : message);
    this.name = 'Refusal';
  }
}
