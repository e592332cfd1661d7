import { isOfLanguage } from '../../../content-model/languages.js';
import type { Content } from '../../parse/content.js';
import { languageOf } from '../find-words.js';
import { english } from './en.js';

/** What the safety rules look for in one language. */
export interface SafetyWords {
  /** Words that speak of suicide or self-harm. With the flags `gi`. */
  crisis: RegExp;
  /** Words that would say how or where. With the flags `gi`. */
  method: RegExp;
  /** Words that say where help is. */
  help: RegExp;
  /** What a content note would call what was found. */
  nameOf: (found: string) => string;
}

/** By language. Another language is a file of its own and a line here. */
const safetyWords: Record<string, SafetyWords> = { en: english };

/** The words to look for in the language of some content, if there are any yet. */
export function safetyWordsOf(content: Content): SafetyWords | undefined {
  const language = languageOf(content);
  if (content.safetyWords) return content.safetyWords;
  return Object.entries(safetyWords).find(([known]) => isOfLanguage(language, known))?.[1];
}
