import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import { serve } from './serve.mjs';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');

/** Lighthouse's own phone, on the made-up charity's page with every widget on it, from the built files. */
export async function runLighthouse(browser) {
  const files = new Map([['/robots.txt', 'User-agent: *\n']]);
  const server = await serve({ files, folder: dist });
  try {
    const { lhr } = await lighthouse(`${server.address}/site/`, {
      port: Number(new URL(browser.wsEndpoint()).port),
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    });
    return describeReport(lhr);
  } finally {
    server.close();
  }
}

function describeReport({ lighthouseVersion, categories, audits }) {
  const scores = Object.values(categories).map(({ title, score }) => ({ title, score: Math.round(score * 100) }));
  const weighed = new Set(
    Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  const lost = Object.values(audits)
    .filter(({ id, score }) => weighed.has(id) && score !== null && score < 1)
    .map(({ title, displayValue }) => (displayValue ? `${title}: ${displayValue}` : title));
  return { version: lighthouseVersion, scores, lost };
}
