import {
  collectFurtherWords,
  collectSafetyWords,
  markOf,
  type SafetyPart,
} from '../../compiler/report/safety-words.js';
import { tagIsolated } from '../../compiler/emit/isolate-numbers.js';
import { readableDate } from '../../compiler/parse/iso-date.js';
import { escapeHtml } from '../../compiler/parse/html-text.js';
import type { Library } from '../../content-model/library.js';

/**
 * A page to print and hand to a reviewer: every line has a number, so that a remark needs no more than that. The first part
 * has the same numbers whether or not the rest follows.
 */
export function writePack(library: Library, today: string, isWhole: boolean): string {
  const mark = markOf(library);
  const numbered = numberLines([...collectSafetyWords(library), ...(isWhole ? collectFurtherWords(library) : [])]);
  const title = `Words to review: ${library.about?.publisher ?? 'peer support'}`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>${styles}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>Printed on ${readableDate(today)}. Language: ${escapeHtml(library.language)}. <strong>Mark of these words: ${mark}</strong></p>
${introduction}
${tagIsolated(numbered.map((part) => writePart(part, library)).join('\n'), library.direction)}
${writeSignOff(mark)}
</body>
</html>`;
}

interface NumberedPart {
  title: string;
  screens: { title: string; lines: { number: number; text: string }[] }[];
}

function numberLines(parts: readonly SafetyPart[]): NumberedPart[] {
  let number = 0;
  return parts.map(({ title, screens }) => ({
    title,
    screens: screens.map((screen) => ({
      title: screen.title,
      lines: screen.lines.map((text) => ({ number: (number += 1), text })),
    })),
  }));
}

function writePart({ title, screens }: NumberedPart, library: Library): string {
  return `<h2>${escapeHtml(title)}</h2>\n${screens.map((screen) => writeScreen(screen, library)).join('\n')}`;
}

/** Each line runs the way it begins. */
function writeScreen({ title, lines }: NumberedPart['screens'][number], { direction }: Library): string {
  const turned = direction === 'rtl' ? ' dir="auto"' : '';
  const items = lines.map(({ number, text }) => `<li value="${number}"${turned}>${escapeHtml(text)}</li>`);
  return `<section><h3>${escapeHtml(title)}</h3>\n<ol>\n${items.join('\n')}\n</ol></section>`;
}

const introduction = `<p>These are the words of web widgets about peer support. Charities put them on their own sites, and the people who read
them may be having a very bad day. Please read this as one of them would, and tell us what's wrong, missing, unsafe or unkind. You
don't have to read it all: say at the end what you did read.</p>
<h2>If you're a clinician</h2>
<ol class="plain">
<li>Could any line put somebody at risk, or keep them from help that they need?</li>
<li>Is it right when we send people to urgent help, to a doctor or to someone else?</li>
<li>Is what we say about medicine, treatment and research right?</li>
<li>Is anything missing that you'd never leave out?</li>
</ol>
<h2>If you know peer support from your own life</h2>
<ol class="plain">
<li>How would this have landed on your worst day? What would have made you close the page?</li>
<li>Is it true to what peer support is like?</li>
<li>Does it talk to you as an equal?</li>
<li>Is anybody left out?</li>
</ol>
<h2>How to answer</h2>
<p>Write the number of a line and your remark, on the last page or in an email. "Fine" is an answer too. Stop whenever you like: some of
this is hard to read. If you'd rather stay unnamed, leave your name out.</p>`;

function writeSignOff(mark: string): string {
  const lines = Array.from({ length: 14 }, () => '<tr><td></td><td></td></tr>').join('\n');
  const ask = (words: string) => `<p class="ask">${words}</p>`;
  return `<section class="sign-off"><h2>What you found</h2>
<table>
<thead><tr><th>Line</th><th>Remark</th></tr></thead>
<tbody>
${lines}
</tbody>
</table>
${ask('[ ] I read all of it. [ ] I read these lines:')}
${ask('I am: [ ] a clinician [ ] a person with lived experience of peer support')}
${ask('What I do, or what I know it from (this may be published):')}
${ask('My name (leave it out, or tick what may be done with it):')}
${ask('[ ] You may keep my name with my remarks. [ ] Keep my remarks without a name.')}
${ask('Anything that I or my employer could gain by these words:')}
${ask(`Date: ______________ Mark of the words I read: ${mark}`)}
</section>`;
}

const styles = `
body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 1rem/1.5 Georgia, serif; color: #000; background: #fff }
h1, h2, h3 { font-family: system-ui, sans-serif; line-height: 1.25; break-after: avoid }
h2 { margin-top: 2em; padding-top: .5em; border-top: 2px solid }
h3 { font-size: 1rem; margin-bottom: .25em }
ol { padding-inline-start: 3em; margin-top: 0 }
ol.plain { list-style: disc; padding-inline-start: 1.5em }
li { margin-bottom: .3em }
li, tr, .ask { break-inside: avoid }
table { width: 100%; border-collapse: collapse }
th { text-align: start }
th, td { border: 1px solid; padding: .25em .5em; height: 1.75em }
th:first-child, td:first-child { width: 4em }
.ask { border-bottom: 1px solid; padding-bottom: 1.75em }
@page { margin: 16mm }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt }
  h2 { margin-top: 1.2em }
  .sign-off { break-before: page }
}
`;
