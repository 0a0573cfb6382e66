import ts from 'typescript';
import type { Finding, HouseRule } from '../house-rule.ts';
import { isHandWrittenCode, lineOf } from '../tree-file.ts';

/** Rows of literals in one list or record that a file of code may hold. */
const mostRows = 20;

/** Tables are content or fixtures: an editor changes them without touching code. */
export const contentNotInCode: HouseRule = {
  name: 'content-not-in-code',
  check: ({ files }) =>
    files
      .filter(({ path }) => /^(src|tools)\//.test(path) && isHandWrittenCode(path))
      .flatMap((file) => {
        const source = file.source();
        return source === undefined ? [] : tablesOf(source).map((found) => ({ path: file.path, ...found }));
      }),
};

function tablesOf(source: ts.SourceFile): readonly Omit<Finding, 'path'>[] {
  const found: Omit<Finding, 'path'>[] = [];
  const visit = (node: ts.Node): void => {
    const rows = rowsOf(node);
    if (rows !== undefined && rows > mostRows && isTable(node)) {
      const message = `a table of ${rows} rows; put it in content/ or a fixture`;
      found.push({ line: lineOf(source, node), message });
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function rowsOf(node: ts.Node): number | undefined {
  if (ts.isArrayLiteralExpression(node)) return node.elements.length;
  if (ts.isObjectLiteralExpression(node)) return node.properties.length;
  return undefined;
}

/** A literal, or a list or record of nothing but such. */
function isTable(node: ts.Node): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isTable);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((property) => ts.isPropertyAssignment(property) && isTable(property.initializer));
  }
  if (ts.isPrefixUnaryExpression(node)) return isTable(node.operand);
  return (
    ts.isLiteralExpression(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword
  );
}
