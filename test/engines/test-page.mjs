/**
 * The page that every browser test runs in: a plain, valid page in English, so that whatever axe finds is the widget's.
 * Its first script runs before any widget is defined. It says whether what takes long is to be tried as a whole.
 */
export function testPage(testFramework) {
  return `<!doctype html>
<html lang="en"${process.env.AT_LENGTH ? ' data-at-length' : ''}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Widgets under test</title>
    <link rel="icon" href="data:," />
    <style>
      :root { background: Canvas; color: CanvasText; font-family: sans-serif; }
    </style>
    <script type="module" src="/test/browser/prepare-page.ts"></script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;
}
