/** Runs in the preview page only: reloads it when something was saved, and shows a mistake over the last good version. */
const panel = document.createElement('aside');
panel.className = 'preview-problems';
panel.setAttribute('role', 'alert');
panel.hidden = true;
document.body.append(panel);

const events = new EventSource('/preview/events');
events.addEventListener('reload', () => location.reload());
events.addEventListener('problems', (event) => showProblems(JSON.parse(event.data)));
events.addEventListener('fine', () => (panel.hidden = true));

function showProblems(report) {
  const words = document.createElement('pre');
  words.textContent = report;
  panel.replaceChildren(words);
  panel.hidden = false;
}
