import ts from 'typescript';
import { describeLacking, findFeature, findLacking } from '../browser-support/compat-data.mjs';

/**
 * Refuses what a browser of the floor lacks, by MDN's data and the types of what is asked, such as `items.findLast()` of an
 * array. What is asked for first is allowed: `dialog.showModal?.()`, or `if ('inert' in element)` around it.
 */
export const supportedApis = {
  meta: {
    type: 'problem',
    docs: { description: 'Nothing is used that a supported browser lacks.' },
    schema: [],
    messages: { lacking: '{{name}} is missing in {{browsers}}.' },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap: nodes } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();

    /** Of several kinds of object that it may be, each has to have it. */
    function checkMember(node, object, name) {
      const type = checker.getApparentType(checker.getTypeAtLocation(nodes.get(object)));
      for (const each of type.isUnion() ? type.types : [type]) {
        const owned = checker.getApparentType(each);
        const symbol = owned.getProperty(name);
        if (symbol) check(node, name, findPlaces(symbol, owned));
      }
    }

    function findPlaces(symbol, type) {
      const [declaration] = symbol.declarations ?? [];
      if (!declaration || !program.isSourceFileDefaultLibrary(declaration.getSourceFile())) return [];
      const owners = [ownerOf(declaration), ...namesOf(type).map((name) => ({ name }))];
      return owners.flatMap((owner) => placesOf(owner, symbol.name));
    }

    function check(node, name, places) {
      const place = places.find(findFeature);
      const browsers = place ? describeLacking(findLackingMember(place)) : '';
      if (!browsers || isGuarded(node, name, context.sourceCode)) return;
      context.report({ node, messageId: 'lacking', data: { name: place.slice(1).join('.'), browsers } });
    }

    return {
      MemberExpression(node) {
        const name = nameOf(node);
        if (name) checkMember(node.property, node.object, name);
      },
      'ObjectPattern > Property[computed=false] > Identifier.key'(key) {
        checkMember(key, key.parent.parent, key.name);
      },
      'CallExpression[callee.property.name=addEventListener] > Literal.arguments:first-child'(literal) {
        const type = checker.getApparentType(checker.getTypeAtLocation(nodes.get(literal.parent.callee.object)));
        const event = `${literal.value}_event`;
        check(
          literal,
          literal.value,
          namesOf(type).flatMap((name) => placesOf({ name }, event)),
        );
      },
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/]'(node) {
        const isAskedFor = (name) => new RegExp(`['"]${name}['"] in `).test(context.sourceCode.text);
        for (const place of placesInMarkup(node.quasi.quasis.map(({ value }) => value.raw).join('x')))
          if (!isAskedFor(place.at(-1))) check(node, '', [place]);
      },
      'Program:exit'(node) {
        for (const identifier of findGlobals(context.sourceCode.getScope(node)))
          check(identifier, identifier.name, globalPlaces(identifier));
      },
    };
  },
};

function nameOf({ property, computed }) {
  if (!computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

/** What declares a member: `Array`, or `URL` itself where the member is the class's own. */
function ownerOf({ parent }) {
  if (ts.isInterfaceDeclaration(parent)) {
    const isNested = ts.isModuleBlock(parent.parent) && parent.parent.parent.name.text;
    return { within: isNested || undefined, ...splitName(parent.name.text) };
  }
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
    return { name: parent.parent.name.text, isStatic: true };
  if (ts.isVariableDeclarationList(parent) && ts.isModuleBlock(parent.parent.parent))
    return { name: parent.parent.parent.parent.name.text, isStatic: true };
  return {};
}

/** TypeScript's names for what JavaScript has no name for. */
function splitName(name) {
  const [, constructed] = /^(\w+)Constructor$/.exec(name) ?? [];
  return constructed ? { name: constructed, isStatic: true } : { name: name.replace(/^Readonly(?=Array|Map|Set)/, '') };
}

/** A type and all that it extends: the data has most members at the class that browsers have them at, not at a mixin. */
function namesOf(type) {
  const base = type.getBaseTypes?.() ?? [];
  return [type.symbol?.name ?? '', ...base.flatMap(namesOf)];
}

function placesOf({ within, name, isStatic }, member) {
  if (!name) return [];
  if (within) return [['javascript', 'builtins', within, name, member]];
  const places = [
    ['api', name, isStatic ? `${member}_static` : member],
    ['javascript', 'builtins', name, member],
  ];
  return /^Window/.test(name) ? [...places, ['api', member]] : places;
}

/** The elements and attributes of a template, and not what Lit sets on them: `.property` and `@event`. */
function placesInMarkup(markup) {
  return [...markup.matchAll(/<([a-z][\w-]*)([^<>]*)/g)].flatMap(([, tag, attributes]) => {
    const names = [...attributes.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/(?:^|\s)\??([a-z][a-z-]*)/g)].map(
      ([, name]) => name,
    );
    const own = names.map((name) => ['html', 'elements', tag, name]);
    const global = names.map((name) => ['html', 'global_attributes', name]);
    return [['html', 'elements', tag], ...own, ...global].filter(findFeature);
  });
}

/** Names that nothing in the file declares. Some are known from TypeScript's own libraries, and declared nowhere. */
function findGlobals(scope) {
  const known = scope.set ? [...scope.set.values()].filter(({ defs }) => defs.length === 0) : [];
  return [...scope.through, ...known.flatMap(({ references }) => references)]
    .filter(({ isValueReference }) => isValueReference)
    .map(({ identifier }) => identifier);
}

function globalPlaces({ name, parent }) {
  const isMade = parent.type === 'NewExpression' && parent.callee.name === name;
  const places = [
    ['api', name],
    ['api', 'Window', name],
    ['javascript', 'builtins', name],
  ];
  return isMade ? [['api', name, name], ['javascript', 'builtins', name, name], ...places] : places;
}

/**
 * A browser that lacks the whole class has no such object: whoever makes one is told. Elements are there all the same, as
 * elements that the browser does not know.
 */
function findLackingMember(place) {
  const [area, owner, member] = place;
  const lacking = findLacking(findFeature(place));
  const isOfClass =
    area === 'api' && member && member !== owner && !(owner.endsWith('Element') && !member.endsWith('_event'));
  const ownerFeature = isOfClass && findFeature([area, owner]);
  if (!ownerFeature) return lacking;
  const without = findLacking(ownerFeature).map(({ browser }) => browser);
  return lacking.filter(({ browser }) => !without.includes(browser));
}

/**
 * Whether somebody asks if a name is there, just where it is used or around that, or catches what happens where it is not.
 */
function isGuarded(node, name, sourceCode) {
  const mentions = new RegExp(name ? `\\b${name}\\b` : '(?!)');
  const asks = (part) => mentions.test(sourceCode.getText(part));
  const isMember = node.parent.type === 'MemberExpression' && node.parent.property === node;
  const used = isMember ? node.parent : node;
  if (isAsked(used)) return true;
  for (let inner = used; inner.parent; inner = inner.parent) {
    const { type, test, left, operator, block, body, callee } = inner.parent;
    if (isBranch(type) && inner !== test && asks(test)) return true;
    if (type === 'LogicalExpression' && operator !== '??' && inner !== left && asks(left)) return true;
    if (type === 'TryStatement' && inner === block) return true;
    if (type === 'CallExpression' && (callee.property ?? callee).name === 'attempt') return true;
    if (type === 'BlockStatement' && leavesBefore(body, inner, asks)) return true;
  }
  return false;
}

function isBranch(type) {
  return type === 'IfStatement' || type === 'ConditionalExpression';
}

/** `used?.()`, `typeof used`, `!used`, `used ?? …`, `used ? … : …` */
function isAsked(used) {
  const { type, optional, callee, object, test, left } = used.parent;
  if (optional) return used === (callee ?? object);
  return (
    type === 'UnaryExpression' || (isBranch(type) && used === test) || (type === 'LogicalExpression' && used === left)
  );
}

/** `if (!item.name) return …;` */
function leavesBefore(body, inner, asks) {
  return body
    .slice(0, body.indexOf(inner))
    .some(({ type, test, consequent }) => type === 'IfStatement' && asks(test) && leaves(consequent));
}

function leaves(statement) {
  if (statement.type === 'BlockStatement') return leaves(statement.body.at(-1) ?? statement.body);
  return statement.type === 'ReturnStatement' || statement.type === 'ThrowStatement';
}
