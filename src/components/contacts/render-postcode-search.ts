import { html, nothing, type TemplateResult } from 'lit';
import { fillIn, type Words } from '../../content-model/wording.js';
import { cleanValue, rejoinAttribute } from '../../runtime/pasted-value.js';
import { renderHeading } from '../../runtime/render-heading.js';
import { warnOnce } from '../../runtime/warn-once.js';
import { fillPostcode, readPostcodeSearch, type PostcodeSearch } from './postcode-search.js';

/**
 * A plain form that takes a postcode to the directory the page names, and says where it goes. What is typed is kept
 * nowhere: not by the browser, not by its spelling check, and not in the form once it is sent.
 */
export function renderPostcodeSearch(
  panel: Element,
  given: string | undefined,
  words: Words<'contacts'>,
  headingLevel: number,
): TemplateResult | typeof nothing {
  const address = cleanValue(rejoinAttribute(panel, 'postcode-search', given));
  if (!address) return nothing;
  const search = readPostcodeSearch(address);
  if (!search) {
    const needed = 'It takes an address that starts with https: and has {postcode} where the postcode goes';
    warnOnce(panel, `cannot search at postcode-search="${address}". ${needed}.`);
    return nothing;
  }
  const { action, field, others, site } = search;
  return html`<form
    class="search"
    part="postcode-search"
    action=${action}
    method="get"
    autocomplete="off"
    @submit=${(event: SubmitEvent) => handleSubmit(event, search)}
  >
    ${renderHeading(headingLevel, words['near-heading'], 'kicker')}
    <label class="field">
      <span>${words['near-postcode']}</span>
      <input
        name=${field ?? nothing}
        part="input"
        required
        maxlength="12"
        autocomplete="off"
        spellcheck="false"
      />
    </label>
    ${others.map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
    <button class="button quiet" part="button" type="submit">${fillIn(words['near-search'], { site })}</button>
    <p class="small">${fillIn(words['near-explain'], { site })}</p>
  </form>`;
}

/**
 * Goes there as a link does: without saying which page somebody came from, as browsers do for a form, and also where the
 * page's own policy lets forms go nowhere else. If this fails, the browser sends the form.
 */
function handleSubmit(event: SubmitEvent, search: PostcodeSearch): void {
  const form = event.currentTarget as HTMLFormElement;
  const href = fillPostcode(search, form.querySelector('input')?.value ?? '');
  const link = Object.assign(document.createElement('a'), { href, rel: 'noreferrer' });
  event.preventDefault();
  form.append(link);
  link.click();
  link.remove();
  form.reset();
}
