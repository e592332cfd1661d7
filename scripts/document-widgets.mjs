/** The attributes, properties, methods, slots, events, parts and custom properties of each widget as Markdown, from `custom-elements.json`. */
export function documentWidgets(manifest) {
  const declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  const base = declarations.find(({ name }) => name === 'Widget');
  const widgets = declarations.filter(({ name }) => /^PeerSupport/.test(name) && !/Event$/.test(name));
  return [...widgets]
    .sort((a, b) => (tagOf(a) < tagOf(b) ? -1 : 1))
    .map((widget) => documentWidget(widget, base))
    .join('\n\n');
}

/** Puts the tables between the markers of a page, and leaves the rest of it alone. */
export function fillMarkers(page, tables) {
  return page.replace(/(<!-- widgets:start -->)[^]*?(<!-- widgets:end -->)/, `$1\n\n${tables}\n\n$2`);
}

/** `PeerSupportQuiz` is `peer-support-quiz`; the wrapper is `peer-support` alone. */
function tagOf({ name }) {
  return name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
}

function documentWidget(widget, base) {
  const rows = [
    ...attributesOf(widget, base).map(({ name, description }) => ['attribute', name, description]),
    ...propertiesOf(widget).map(({ name, description }) => ['property', name, description]),
    ...methodsOf(widget).map(({ name, description }) => ['method', `${name}()`, description]),
    ...(widget.slots ?? []).map(({ name, description }) => ['slot', name || '(inside the tag)', description]),
    ...(widget.events ?? [])
      .filter(({ description }) => description)
      .map(({ name, description }) => ['event', name, description]),
    ...(widget.cssParts ?? []).map(({ name, description }) => ['part', name, description]),
    ...(widget.cssProperties ?? []).map((property) => ['custom property', property.name, describeProperty(property)]),
  ];
  const table = rows.map(([kind, name, description]) => `| ${kind} | \`${name}\` | ${oneLine(description)} |`);
  return [
    `## \`<${tagOf(widget)}>\``,
    '',
    oneLine(widget.description),
    '',
    '| | | |',
    '| --- | --- | --- |',
    ...table,
  ].join('\n');
}

/** A widget's own attributes first, then those it has from the class that all share. */
function attributesOf(widget, base) {
  const isShared = widget.superclass?.name === 'Widget';
  const all = [...(widget.attributes ?? []), ...(isShared ? (base?.attributes ?? []) : [])];
  return all.filter(({ name }, i) => name && all.findIndex((other) => other.name === name) === i);
}

/** Those that no attribute stands for. */
function propertiesOf({ members = [] }) {
  return members.filter(
    ({ kind, attribute, description, ...member }) => kind === 'field' && !attribute && description && isPublic(member),
  );
}

function methodsOf({ members = [] }) {
  return members.filter(({ kind, description, ...member }) => kind === 'method' && description && isPublic(member));
}

function isPublic({ privacy = 'public', static: isStatic }) {
  return privacy === 'public' && !isStatic;
}

function describeProperty({ description, default: standard }) {
  return standard ? `${description} Unless set: \`${standard}\`.` : description;
}

function oneLine(words = '') {
  return words.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
}
