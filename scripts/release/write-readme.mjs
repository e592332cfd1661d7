/**
 * The ten lines that come with the files to upload, for somebody who has never seen the project.
 *
 * @param {{ version: string, unread: readonly string[] }} release `unread` says whose review the words still lack.
 */
export function writeReadme({ version, unread }) {
  return `peer-support-widgets ${version}

1. Upload the folder "peer-support" to your website, so that https://your-site.example/peer-support/peer-support.js opens.
2. Open https://your-site.example/peer-support/site/get-the-code.html, choose what you want, and copy the code.
3. Paste it into a page. The text inside each tag shows until the widget is ready, and wherever scripts are off: keep its numbers.
4. To update, upload the new folder over the old one, "chunks" first. Delete old files in "chunks" after a month, not earlier.

No visitor's answer is stored or sent. Nothing here contacts any other website.
Check the numbers for your nation before you publish: call them, or look them up. "checked" in each widget says how we did.
${unread.map((line) => `${line}\n`).join('')}Code: MIT licence. Words: CC BY 4.0. See the two licence files.
`.replaceAll('\n', '\r\n');
}
