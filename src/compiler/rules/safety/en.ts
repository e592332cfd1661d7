import { crisisWords, methodWords } from '../crisis-words.js';
import type { SafetyWords } from './safety-words.js';

export const english: SafetyWords = {
  crisis: crisisWords,
  method: methodWords,
  help: /\burgent help\b|\b\d{3}(?: \d+)*\b/i,
  nameOf: (found) =>
    /harm|hurt|cut|injur|mutilat/i.test(found) ? 'self-harm' : /overdos/i.test(found) ? 'an overdose' : 'suicide',
};
