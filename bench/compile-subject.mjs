/**
 * Does one job over a folder of content once, and says what it took: run in a process of its own, so that nothing that
 * another left in memory counts. `node compile-subject.mjs <job> <folder> <bundle>`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { argv, cpuUsage, resourceUsage, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';

const [, , job, folder, bundle] = argv;
const today = '2026-11-22';

const jobs = {
  /** What anybody would write in five minutes: each file read, its front matter parted off, its text rendered. */
  async loop() {
    const require = createRequire(import.meta.url);
    const matter = require('gray-matter');
    const { default: MarkdownIt } = await import('markdown-it');
    return () => {
      const markdown = new MarkdownIt();
      return readdirSync(folder, { recursive: true })
        .filter((name) => name.endsWith('.md'))
        .map((name) => {
          const { data, content } = matter(readFileSync(join(folder, name), 'utf8'));
          return { data, html: markdown.render(content) };
        });
    };
  },
  /** What a build does: everything that can stop it, and the library. */
  async compile() {
    const { compileFolder } = await import(pathToFileURL(bundle));
    return () => compileFolder({ folder, today, errorsOnly: true });
  },
  /** A site generator as it comes, with its pages kept in memory. */
  async eleventy() {
    const { default: Eleventy } = await import('@11ty/eleventy');
    return () => new Eleventy(folder, join(folder, '..', 'eleventy'), { quietMode: true }).toJSON();
  },
  /** `peer-support check`, with its report and its sums. */
  async check() {
    const { compileFolder, formatReport, summarise } = await import(pathToFileURL(bundle));
    return () => {
      const { problems, contents } = compileFolder({ folder, today });
      return formatReport(problems, { colour: false }) + summarise(contents);
    };
  },
};

const run = await jobs[job]();
const before = cpuUsage();
const result = await run();
const { user, system } = cpuUsage(before);
stdout.write(
  JSON.stringify({ cpu: (user + system) / 1e6, memory: resourceUsage().maxRSS / 1024, kept: Boolean(result) }),
);
