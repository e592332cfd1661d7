/**
 * Runs in the preview page only: reloads it when something was saved, shows a mistake over the last good version, and offers
 * the warnings to whoever asks for them. Kept as text, so that the command is one file.
 */
export const previewScript = `
const panel = document.createElement('aside');
panel.className = 'preview-problems';
panel.hidden = true;
document.body.append(panel);

const events = new EventSource('/preview/events');
events.addEventListener('reload', () => location.reload());
events.addEventListener('problems', (event) => show('alert', writeReport(JSON.parse(event.data))));
events.addEventListener('warnings', (event) => show('status', writeWarnings(JSON.parse(event.data))));

function show(role, content) {
  panel.setAttribute('role', role);
  panel.replaceChildren(content);
  panel.hidden = false;
}

function writeReport(report) {
  const words = document.createElement('pre');
  words.textContent = report;
  return words;
}

function writeWarnings(report) {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Show the warnings';
  details.append(summary, writeReport(report));
  return details;
}
`;

export const previewStyles = `
.preview-problems {
  position: fixed;
  inset: auto 0 0;
  z-index: 2147483647;
  max-block-size: 60vh;
  overflow: auto;
  padding: 16px 24px;
  background: #221b16;
  color: #f7f0e6;
  border-block-start: 6px solid #c98a1b;
}
.preview-problems[role='status'] {
  inset-inline-end: auto;
  max-inline-size: 100%;
  box-sizing: border-box;
  padding: 0 16px;
}
.preview-problems summary {
  min-block-size: 44px;
  font: 15px/44px system-ui, sans-serif;
  cursor: pointer;
}
.preview-problems pre {
  margin: 0;
  font: 15px/1.5 ui-monospace, 'DejaVu Sans Mono', monospace;
  white-space: pre-wrap;
}
`;
