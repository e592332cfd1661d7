/**
 * The blocks in the editor. In the way of WordPress: no build step, no module. What there is (widgets, attributes, nations
 * and so on) comes from the server in `window.peerSupportWidgets`, which the build has written.
 */
(() => {
  const { blocks, blockEditor, components, data, element, i18n } = window.wp;
  const { createElement: el, Fragment, RawHTML, useEffect } = element;
  const { InspectorControls, InnerBlocks, useBlockProps, useInnerBlocksProps } = blockEditor;
  const { __ } = i18n;
  const known = window.peerSupportWidgets;
  const context = 'peer-support/region';
  const wrapper = 'library';
  const names = Object.keys(known.widgets);
  const nameOfTag = Object.fromEntries(names.map((name) => [known.widgets[name].tag, name]));

  /** HTML as a browser writes it, so that it can be compared with what a page has stored. */
  const normalise = (html) => new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
  const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

  /** What stays in the page when the plugin is switched off. */
  function fallbackOf(name, attributes, region) {
    if (name !== 'exit') return normalise(known.numbers[region] ?? known.numbers.INTERNATIONAL);
    const href = attributes.href || known.exitPage;
    return normalise(`<p><a href="${escape(href)}" rel="noreferrer">${escape(known.leave)}</a></p>`);
  }

  /** The attributes of the tag, as the server writes them. */
  function tagAttributes(name, attributes, region) {
    const own = Object.entries(known.widgets[name].attributes).flatMap(([attribute, { control }]) => {
      const value = attributes[attribute];
      if (attribute === 'region') return region && region !== 'INTERNATIONAL' ? [['region', region]] : [];
      if (control === 'toggle') return value ? [[attribute, '']] : [];
      return value ? [[attribute, String(value)]] : [];
    });
    return { ...Object.fromEntries(own), ...known.tag };
  }

  function Preview({ name, attributes, region }) {
    const given = tagAttributes(name, attributes, region);
    // A widget that was drawn with other attributes makes room for a new one: some of them only count at the start.
    return el(components.Disabled, null, el(known.widgets[name].tag, { ...given, key: JSON.stringify(given) }));
  }

  function Control({ attribute, about, value, setValue, name }) {
    const { control, label, help } = about;
    const given = { label, help, value: value ?? '', onChange: setValue, __nextHasNoMarginBottom: true };
    const offered = known.choices[about.choices] ?? [];
    if (control === 'toggle')
      return el(components.ToggleControl, { label, help, checked: Boolean(value), onChange: setValue });
    if (control === 'choice') {
      const usual =
        attribute === 'region'
          ? __('As on the settings page', 'peer-support-widgets')
          : __('No choice', 'peer-support-widgets');
      return el(components.SelectControl, { ...given, options: [{ value: '', label: usual }, ...offered] });
    }
    if (control === 'level') {
      const levels = [1, 2, 3, 4, 5, 6].map((level) => ({ value: String(level), label: `H${level}` }));
      const usual = { value: '', label: __('Usual (H2)', 'peer-support-widgets') };
      return el(components.SelectControl, {
        ...given,
        value: value ? String(value) : '',
        options: [usual, ...levels],
        onChange: (level) => setValue(level ? Number(level) : undefined),
      });
    }
    if (control === 'choices') return el(Choices, { ...given, offered });
    if (control === 'names') {
      const suggestions = known.only[name] ?? [];
      return el(components.FormTokenField, {
        label,
        value: split(value),
        suggestions,
        onChange: (chosen) => setValue(chosen.join(' ')),
        __experimentalExpandOnFocus: true,
        __experimentalValidateInput: (id) => suggestions.includes(id) || /^[a-z0-9-]+$/.test(id),
      });
    }
    return el(components.TextControl, { ...given, type: 'url' });
  }

  const split = (value) => (value ? value.split(/\s+/).filter(Boolean) : []);

  function Choices({ label, help, value, onChange, offered }) {
    const chosen = split(value);
    const toggle = (id, isChosen) =>
      onChange(
        offered
          .map((choice) => choice.value)
          .filter((each) => (each === id ? isChosen : chosen.includes(each)))
          .join(' '),
      );
    return el(
      components.BaseControl,
      { help, __nextHasNoMarginBottom: true },
      el(components.BaseControl.VisualLabel, null, label),
      offered.map((choice) =>
        el(components.CheckboxControl, {
          key: choice.value,
          label: choice.label,
          checked: chosen.includes(choice.value),
          onChange: (isChosen) => toggle(choice.value, isChosen),
        }),
      ),
    );
  }

  function Sidebar({ name, attributes, setAttributes }) {
    const controls = Object.entries(known.widgets[name].attributes).map(([attribute, about]) =>
      el(Control, {
        key: attribute,
        name,
        attribute,
        about,
        value: attributes[attribute],
        // Nothing chosen is no attribute at all.
        setValue: (value) => setAttributes({ [attribute]: value || undefined }),
      }),
    );
    return el(
      InspectorControls,
      null,
      el(components.PanelBody, { title: __('What to show', 'peer-support-widgets') }, controls),
    );
  }

  function editWidget(name) {
    return function EditWidget({ attributes, setAttributes, context: around }) {
      const region = attributes.region || around[context] || known.region;
      const fallback = fallbackOf(name, attributes, region);
      useEffect(() => {
        if (attributes.fallback === fallback) return;
        // No step for "undo": nobody has changed anything.
        data.dispatch(blockEditor.store).__unstableMarkNextChangeAsNotPersistent();
        setAttributes({ fallback });
      }, [fallback]);
      return el(
        Fragment,
        null,
        el(Sidebar, { name, attributes, setAttributes }),
        el('div', useBlockProps(), el(Preview, { name, attributes, region })),
      );
    };
  }

  function EditWrapper({ attributes, setAttributes }) {
    const inside = useInnerBlocksProps(useBlockProps(), {
      template: [['peer-support/quiz'], ['peer-support/contacts']],
    });
    return el(Fragment, null, el(Sidebar, { name: wrapper, attributes, setAttributes }), el('div', inside));
  }

  /** Stored in the page: nothing but paragraphs and links, which no filter takes away. */
  function saveWidget({ attributes: { fallback } }) {
    return fallback ? el('div', useBlockProps.save(), el(RawHTML, null, fallback)) : null;
  }

  function saveWrapper() {
    return el('div', useBlockProps.save(), el(InnerBlocks.Content));
  }

  /** A block of the tag that somebody has pasted, with the tags inside a wrapper. */
  function blockOfTag(tag) {
    const name = nameOfTag[tag.localName];
    const given = Object.entries(known.widgets[name].attributes).flatMap(([attribute, { control }]) => {
      if (!tag.hasAttribute(attribute)) return [];
      const value = tag.getAttribute(attribute).trim();
      if (control === 'toggle') return [[attribute, true]];
      return value ? [[attribute, control === 'level' ? Number(value) : value]] : [];
    });
    const inside = name === wrapper ? outermostTags(tag).map(blockOfTag) : [];
    return blocks.createBlock(`peer-support/${name}`, Object.fromEntries(given), inside);
  }

  const anyTag = Object.keys(nameOfTag).join(',');

  /** Our tags in a piece of HTML that are in none of our tags there. */
  function outermostTags(root) {
    return [...root.querySelectorAll(anyTag)].filter((tag) => {
      const around = tag.parentElement?.closest(anyTag);
      return !around || !root.contains(around) || around === root;
    });
  }

  const parse = (html) => outermostTags(new DOMParser().parseFromString(html, 'text/html').body);

  /** The code that a block shows, as it would be in a page. */
  const shownCode = (content) => new DOMParser().parseFromString(String(content ?? ''), 'text/html').body.textContent;

  function transformsOf(name) {
    const { tag, attributes } = known.widgets[name];
    const isOurs = (html) => parse(html)[0]?.localName === tag;
    return {
      from: [
        {
          type: 'raw',
          priority: 5,
          schema: () => ({ [tag]: { attributes: Object.keys(attributes), children: '*' } }),
          isMatch: (node) => node.localName === tag,
          transform: blockOfTag,
        },
        {
          type: 'block',
          blocks: ['core/html'],
          isMatch: ({ content }) => isOurs(String(content ?? '')),
          transform: ({ content }) => parse(String(content)).map(blockOfTag),
        },
        // What somebody copies from a page that shows it is pasted as code.
        {
          type: 'block',
          blocks: ['core/code', 'core/preformatted'],
          isMatch: ({ content }) => isOurs(shownCode(content)),
          transform: ({ content }) => parse(shownCode(content)).map(blockOfTag),
        },
        ...(name === wrapper ? [] : [shortcodeTransform(name)]),
      ],
    };
  }

  function shortcodeTransform(name) {
    const read = (attribute, control) => (given) => {
      const { named, numeric } = given;
      const value = named[attribute];
      if (control === 'toggle') return value !== undefined || numeric.includes(attribute) || undefined;
      return control === 'level' && value ? Number(value) : value;
    };
    const attributes = Object.entries(known.widgets[name].attributes).map(([attribute, { control }]) => [
      attribute,
      { type: typeOf(control), shortcode: read(attribute, control) },
    ]);
    return {
      type: 'shortcode',
      tag: 'peer-support',
      isMatch: ({ named }) => (named.widget ?? 'contacts').replace(/^peer-support-/, '') === name,
      attributes: Object.fromEntries(attributes),
    };
  }

  function typeOf(control) {
    return { toggle: 'boolean', level: 'number' }[control] ?? 'string';
  }

  for (const name of names) {
    const isWrapper = name === wrapper;
    const save = isWrapper ? saveWrapper : saveWidget;
    blocks.registerBlockType(`peer-support/${name}`, {
      edit: isWrapper ? EditWrapper : editWidget(name),
      save,
      transforms: transformsOf(name),
    });
  }
})();
