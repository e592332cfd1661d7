import { parseUrl } from '../../content-model/parse-url.js';
import { cleanValue } from '../../runtime/pasted-value.js';
import { warnOnce } from '../../runtime/warn-once.js';

/** Where counts go: to the website that the visitor is on, and nowhere else. */
export function findCounter(quiz: Element & { countHref?: string }): URL | undefined {
  const given = cleanValue(quiz.countHref);
  const url = given ? parseUrl(given, document.baseURI) : undefined;
  if (url?.origin === location.origin) return url;
  if (given)
    warnOnce(quiz, `sends no counts to count-href="${given}". Give an address of this website, such as /quiz-count.`);
  return undefined;
}
