/** The drawings that stand on the line. Each has a file of its own, so that a widget brings only those it shows. */
export { circles } from './motifs/circles.js';
export { cups } from './motifs/cups.js';
export { openDoor } from './motifs/open-door.js';
export { peopleAtDoor } from './motifs/people-at-door.js';
export { renderWalkers } from './motifs/walkers.js';
