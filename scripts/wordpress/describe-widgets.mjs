import { tagOf, widgetNames, wrapperName } from '../../src/content-model/widget-names.ts';

/**
 * What the editor calls a widget and its attributes, and with what it asks for each. Everything else about them comes from
 * the code: a test of the plugin fails where the code has an attribute that is not here.
 */
const widgets = {
  contacts: { title: 'Get support', icon: 'phone', about: 'Emergency numbers, crisis lines and who is open now.' },
  quiz: { title: 'Is peer support right for me?', icon: 'editor-help', about: 'A self-check, one question at a time.' },
  myths: { title: 'Peer support: myths and facts', icon: 'lightbulb', about: 'Cards that each lead with the fact.' },
  stories: { title: 'Peer support stories', icon: 'format-quote', about: 'Short stories, one at a time or as a list.' },
  guide: { title: 'Guide to peer support', icon: 'book', about: 'One of the explainers.' },
  exit: {
    title: 'Leave this page',
    icon: 'exit',
    about: 'A link that leaves quickly. Use it where being seen on the page could put somebody at risk.',
  },
  [wrapperName]: {
    title: 'Peer support, together',
    icon: 'groups',
    about: 'Holds other widgets. A nation chosen in one counts for all, and the quiz brings what fits to the front.',
  },
};

/** `site`: set for the whole site on the settings page, and not for one block. */
const attributes = {
  topic: { label: 'Guide', control: 'choice', choices: 'topics' },
  region: {
    label: 'Nation',
    control: 'choice',
    choices: 'nations',
    help: 'Whose numbers are shown first. A visitor can change it.',
  },
  show: {
    label: 'What to show',
    control: 'choices',
    choices: 'show',
    help: 'Nothing ticked shows everything. The emergency number and crisis lines are always shown.',
  },
  kinds: {
    label: 'Kinds of support',
    control: 'choices',
    choices: 'kinds',
    help: 'Nothing ticked shows every kind. Crisis lines are always shown.',
  },
  only: {
    label: 'Only these',
    control: 'names',
    choices: 'only',
    help: 'Names with spaces between them. Empty shows all.',
  },
  story: { label: 'One story alone', control: 'choice', choices: 'stories' },
  situation: { label: 'Stories about', control: 'choice', choices: 'situations' },
  kind: { label: 'Stories of this kind of support', control: 'choice', choices: 'kinds' },
  compact: { label: 'Small, for a footer or a sidebar', control: 'toggle' },
  'forget-on-leave': {
    label: 'Forget answers when somebody leaves the page',
    control: 'toggle',
    help: 'For devices that people share.',
  },
  'heading-level': {
    label: 'Heading level',
    control: 'level',
    help: 'One more than the heading above it on your page.',
  },
  'postcode-search': {
    label: 'Directory to search by postcode',
    control: 'address',
    help: 'Its search address, with {postcode} where the postcode goes. Empty shows no search.',
  },
  'share-href': { label: 'Where “Share your story” leads', control: 'address', help: 'Empty shows no such link.' },
  href: { label: 'Where it leads', control: 'address', help: 'Empty: as on the settings page.' },
  ...pagesOf({ quiz: 'self-check', stories: 'stories', contacts: 'numbers', myths: 'myths', guide: 'guides' }),
  src: { control: 'site' },
  'public-key': { control: 'site' },
  'feedback-href': { control: 'site' },
  'count-href': { control: 'site' },
};

/**
 * Every widget with its tag, its attributes in the order of the sidebar, and what the editor calls them.
 *
 * @param {{ modules: readonly { declarations?: readonly object[] }[] }} manifest `custom-elements.json`
 */
export function describeWidgets(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const names = [...widgetNames, wrapperName];
  return Object.fromEntries(names.map((name) => [name, describeWidget(name, declarations)]));
}

/** Attributes that the code has and the editor has no word for. It offers none of them. */
export function findUnnamed(manifest) {
  const declared = manifest.modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);
  const names = declared.flatMap((declaration) => (declaration.attributes ?? []).map(({ name }) => name));
  return [...new Set(names)].filter((name) => name && !Object.hasOwn(attributes, name));
}

/** Where other widgets are, so that one leads to them. */
function pagesOf(names) {
  const pages = Object.entries(names).map(([widget, name]) => [
    `${widget}-href`,
    {
      label: `Page with the ${name}`,
      control: 'address',
      help: 'Such as /get-support. Only if it is another page than this one.',
    },
  ]);
  return Object.fromEntries(pages);
}

function describeWidget(name, declarations) {
  const tag = name === wrapperName ? 'peer-support' : tagOf(name);
  if (!widgets[name])
    throw new Error(
      `WordPress has no words for ${tag}. Give "${name}" a title, an icon and a sentence in scripts/wordpress/describe-widgets.mjs.`,
    );
  const declared = declarations.find(({ tagName }) => tagName === tag);
  const has = declared.attributes.map((attribute) => attribute.name);
  // The exit draws no heading and no numbers.
  const idle = name === 'exit' ? ['heading-level', 'region'] : [];
  const offered = Object.entries(attributes).filter(
    ([attribute]) => has.includes(attribute) && !idle.includes(attribute),
  );
  return { tag, ...widgets[name], attributes: Object.fromEntries(offered) };
}
