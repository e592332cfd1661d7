/** A charity's page around one widget: a heading above, a paragraph below that must not move. */
export function writePage({ title, head = '', body }) {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
${head}
</head>
<body>
<main>
<h1>${title}</h1>
<p>We are a charity. This is the page that the widget is on.</p>
${body}
<p id="below">What stands below the widget must not move while somebody reads it.</p>
</main>
</body>
</html>
`;
}

export const pageStyles =
  'body{margin:0;font:1.0625em/1.5 system-ui,sans-serif;color:#222;background:#fff}main{max-width:60em;margin:0 auto;padding:1em}';

export const urgentLinks =
  '<p>In danger now? <a href="tel:999">Call 999</a>. To talk to someone, <a href="tel:116123">call Samaritans on 116 123</a>.</p>';

export function escapeText(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
