import { html, nothing, type TemplateResult } from 'lit';

/** A sentence with the nation it speaks of in bold. */
export function markNation(sentence: string, nation: string): TemplateResult {
  const [before, after] = sentence.split('{nation}');
  return html`${before}${after === undefined ? nothing : html`<b>${nation}</b>${after}`}`;
}

/** The name of a country that the library does not have; its code where the browser does not know it either. */
export function nameRegion(region: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(region.trim().toUpperCase()) ?? region;
  } catch {
    return region;
  }
}
