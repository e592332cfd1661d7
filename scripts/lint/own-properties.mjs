/**
 * Looking something up in an object by a name that comes from content, an attribute or a page also finds what every
 * object inherits: `words['constructor']`. Objects of any keys are read with `ownProperty`, or are a `Map`.
 */
export const ownProperties = {
  meta: {
    type: 'problem',
    docs: { description: 'Objects of any keys are read with ownProperty.' },
    schema: [],
    messages: {
      read: 'Read {{object}} with ownProperty of src/content-model/own-property.ts: a name such as "constructor" finds what every object inherits.',
      write: 'Fill {{object}} with Object.fromEntries, or make it a Map: "__proto__" would not be kept as a key.',
    },
  },
  create(context) {
    const { getTypeAtLocation } = context.sourceCode.parserServices;
    const hasAnyKeys = (node) => Boolean(getTypeAtLocation(node).getNonNullableType().getStringIndexType());
    return {
      'MemberExpression[computed=true]'(node) {
        if (node.property.type === 'Literal' || !hasAnyKeys(node.object)) return;
        const isFilled = node.parent.type === 'AssignmentExpression' && node.parent.left === node;
        const object = context.sourceCode.getText(node.object);
        context.report({ node, messageId: isFilled ? 'write' : 'read', data: { object } });
      },
    };
  },
};
