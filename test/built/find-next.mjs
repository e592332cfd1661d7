/**
 * What somebody who takes the quiz presses next: an answer, and then the way on, which is to continue where that is
 * possible, and else to start. The page has to remember the roots of the widgets.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {'first' | 'last'} way Which answer.
 * @param {Record<string, string>} words Of the quiz, in the library.
 * @param {boolean} isAnswer
 */
export async function findNext(page, way, words, isAnswer) {
  const handle = await page.evaluateHandle(find, way, [words.start, words.continue, words['see-ideas']], isAnswer);
  return handle.asElement();
}

function find(way, labels, isAnswer) {
  const root = globalThis[Symbol.for('test-roots')].get(document.querySelector('peer-support-quiz'));
  const answers = [...root.querySelectorAll('label')];
  if (isAnswer && answers.length) return answers.at(way === 'first' ? 0 : -1);
  return [...root.querySelectorAll('button')].find((button) => labels.includes(button.textContent.trim())) ?? null;
}
