/**
 * Says how well a colour can be read while somebody types it. The server says the same once it is saved. In the way of
 * WordPress: no build step, no module.
 */
(() => {
  const { __, sprintf } = window.wp.i18n;
  const field = document.getElementById('peer-support-accent');
  const line = document.getElementById('peer-support-contrast');
  const swatch = document.getElementById('peer-support-swatch');

  const linear = (part) => (part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92);

  function luminance(hex) {
    const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function describe(hex) {
    const light = luminance(hex);
    const white = 1.05 / (light + 0.05);
    const black = (light + 0.05) / 0.05;
    const on =
      white >= black
        ? // translators: %s: a number, such as 7.3
          __('White words on your colour have a contrast of %s to 1. It should be 4.5 or more.', 'peer-support-widgets')
        : // translators: %s: a number, such as 7.3
          __(
            'Black words on your colour have a contrast of %s to 1. It should be 4.5 or more.',
            'peer-support-widgets',
          );
    const said = sprintf(on, Math.max(white, black).toFixed(1));
    const pale = __(
      'It is too pale for words on white, so the widgets write links in a darker shade of it.',
      'peer-support-widgets',
    );
    return white >= 4.5 ? said : `${said} ${pale}`;
  }

  function show() {
    const isColour = /^#[0-9a-f]{6}$/i.test(field.value);
    line.textContent = isColour ? describe(field.value) : '';
    Object.assign(swatch.style, {
      display: isColour ? 'inline-block' : 'none',
      width: '2em',
      height: '1.4em',
      verticalAlign: 'middle',
      border: '1px solid',
      background: isColour ? field.value : '',
    });
  }

  field.addEventListener('input', show);
  show();
})();
