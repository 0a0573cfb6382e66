import ts from 'typescript';
import type { Finding, HouseRule } from '../house-rule.ts';
import { isHandWrittenCode, lineOf } from '../tree-file.ts';

/** Every exported thing says in one sentence what it is: an editor shows that to whoever uses it. */
export const docCommentOnExports: HouseRule = {
  name: 'doc-comment-on-exports',
  check: ({ files }) =>
    files
      .filter(({ path }) => path.startsWith('src/') && isHandWrittenCode(path))
      .flatMap((file) => {
        const source = file.source();
        return source === undefined ? [] : undocumented(source).map((found) => ({ path: file.path, ...found }));
      }),
};

function undocumented(source: ts.SourceFile): readonly Omit<Finding, 'path'>[] {
  const values = new Set(source.statements.flatMap(valueNames));
  const documented = new Set<string>();
  return source.statements.flatMap((statement) => {
    const name = exportedName(statement);
    if (name === undefined) return [];
    if (ts.getJSDocCommentsAndTags(statement).length > 0) documented.add(name);
    // An overload after the first, or the type of a value that stands in this file, needs no second comment.
    if (documented.has(name) || isTypeOfValue(statement, values)) return [];
    return [{ line: lineOf(source, statement), message: `${name} has no doc comment` }];
  });
}

function exportedName(statement: ts.Statement): string | undefined {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  if (modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) !== true) return undefined;
  return declaredNames(statement)[0];
}

function declaredNames(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => declaration.name.getText());
  }
  const declares =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return declares && statement.name !== undefined ? [statement.name.text] : [];
}

function valueNames(statement: ts.Statement): readonly string[] {
  return ts.isVariableStatement(statement) ? declaredNames(statement) : [];
}

function isTypeOfValue(statement: ts.Statement, values: ReadonlySet<string>): boolean {
  if (!ts.isTypeAliasDeclaration(statement)) return false;
  let found = false;
  const visit = (node: ts.Node): void => {
    if (ts.isTypeQueryNode(node) && values.has(node.exprName.getText())) found = true;
    else ts.forEachChild(node, visit);
  };
  visit(statement.type);
  return found;
}
