import ts from 'typescript';

const operators = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
};

/**
 * Every small change that can be made to some code: what it is at, and what would stand there instead.
 *
 * @param {string} source
 * @returns {{ start: number, end: number, line: number, was: string, becomes: string }[]}
 */
export function findMutants(source) {
  const file = ts.createSourceFile('mutated.ts', source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (isOnlyAType(node) || isExplanation(node)) return;
    const becomes = change(node, file);
    if (becomes !== undefined) {
      const start = node.getStart(file);
      const { line } = file.getLineAndCharacterOfPosition(start);
      const was = node.getText(file).replace(/\s+/g, ' ').slice(0, 60);
      found.push({ start, end: node.end, line: line + 1, was, becomes });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isOnlyAType(node) {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  );
}

/** What is said of a rule or a field to people who read about it: tests of the documents look after that. */
function isExplanation(node) {
  return (
    ts.isPropertyAssignment(node) &&
    ts.isIdentifier(node.name) &&
    ['title', 'reason', 'bad', 'good', 'help', 'example'].includes(node.name.text) &&
    (ts.isStringLiteral(node.initializer) || ts.isNoSubstitutionTemplateLiteral(node.initializer))
  );
}

/** What an expression becomes. Nothing, where it is left alone. */
function change(node, file) {
  const text = (part) => part.getText(file);
  if (ts.isBinaryExpression(node)) {
    const instead = operators[text(node.operatorToken)];
    return instead && `(${text(node.left)}) ${instead} (${text(node.right)})`;
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return text(node.operand);
  if (node.kind === ts.SyntaxKind.TrueKeyword && !ts.isLiteralTypeNode(node.parent)) return 'false';
  if (node.kind === ts.SyntaxKind.FalseKeyword && !ts.isLiteralTypeNode(node.parent)) return 'true';
  if (ts.isNumericLiteral(node) && isValue(node)) return `${text(node)} + 1`;
  if ((ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) && node.text !== '' && isValue(node))
    return "''";
  if (ts.isConditionalExpression(node))
    return `!(${text(node.condition)}) ? ${text(node.whenTrue)} : ${text(node.whenFalse)}`;
  if (ts.isRegularExpressionLiteral(node)) return '/(?!)/g';
  return undefined;
}

/** Names of fields and tagged templates are no values, and a literal that is a constant for its type stays one. */
function isValue(node) {
  const { parent } = node;
  if (parent.name === node || parent.propertyName === node) return false;
  return !(
    ts.isTaggedTemplateExpression(parent) ||
    ts.isPropertyName(parent) ||
    ts.isEnumMember(parent) ||
    ts.isExpressionStatement(parent)
  );
}

/**
 * The code with every change in it, each behind a switch: `MUTANT=3` turns the fourth on. What is reached is written to the
 * file `MUTANTS_REACHED`.
 */
export function withSwitches(source, mutants) {
  const inner = (from, to, list) => {
    let text = '';
    let at = from;
    for (let i = 0; i < list.length; i++) {
      const { mutant, n } = list[i];
      if (mutant.start < at) continue;
      const inside = list.filter(
        (other) => other !== list[i] && other.mutant.start >= mutant.start && other.mutant.end <= mutant.end,
      );
      const isWhole = (other) => other.mutant.start === mutant.start && other.mutant.end === mutant.end;
      text += source.slice(at, mutant.start);
      text += `($mutant(${n}) ? (${mutant.becomes}) : (${inner(
        mutant.start,
        mutant.end,
        inside.filter((other) => !isWhole(other)),
      )}))`;
      at = mutant.end;
    }
    return text + source.slice(at, to);
  };
  const numbered = mutants.map((mutant, n) => ({ mutant, n }));
  return `${inner(0, source.length, numbered)}\n${prelude}`;
}

const prelude = `
import { appendFileSync as $append } from 'node:fs';
function $mutant(n: number): boolean {
  const { MUTANT, MUTANTS_REACHED } = process.env;
  if (MUTANTS_REACHED) {
    const all = globalThis as any;
    const reached: Set<string> = (all.$reached ??= new Set());
    const line = JSON.stringify([n, all.$test ?? null]);
    if (!reached.has(line)) { reached.add(line); $append(MUTANTS_REACHED, line + '\\n'); }
  }
  return MUTANT === String(n);
}
`;
