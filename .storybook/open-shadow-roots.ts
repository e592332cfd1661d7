/** The widgets close their shadow roots on real pages. Here they are open, so that the accessibility panel can look inside. */
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init, mode: 'open' });
};
