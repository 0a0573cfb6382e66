import ts from 'typescript';
import type { Finding, HouseRule, TreeFile } from '../house-rule.ts';
import { type NutrientWords, nutrientWords, withoutAccents } from '../nutrient-words.ts';
import { isHandWrittenCode, lineOf } from '../tree-file.ts';

const models = 'src/physiology/models/';

/** Nutrients are content: code may name one only in the folder of its own model. Comments may. */
export const noNutrientInCode: HouseRule = {
  name: 'no-nutrient-in-code',
  check: (tree) => {
    const nutrients = nutrientWords(tree);
    if (nutrients.length === 0) {
      return [{ path: 'content/nutrients', line: 1, message: 'no nutrient was found, so that nothing was checked' }];
    }
    return tree.files
      .filter(({ path }) => path.startsWith('src/') && isHandWrittenCode(path))
      .flatMap((file) =>
        namesIn(
          file,
          nutrients.filter(({ id }) => !file.path.startsWith(`${models}${id}/`)),
        ),
      );
  },
};

function namesIn(file: TreeFile, nutrients: readonly NutrientWords[]): readonly Finding[] {
  const source = file.source();
  if (source === undefined) return [];
  const found: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const word = wordOf(node);
    // The list of models imports each model from its folder.
    const isAllowed = file.path.startsWith(models) && isModuleName(node);
    if (word !== undefined && !isAllowed) {
      const nutrient = nutrients.find((one) => isNamed(word, ts.isIdentifier(node), one));
      if (nutrient !== undefined) {
        const message = `"${word.trim().slice(0, 60)}" names ${nutrient.id}; take it from the content`;
        found.push({ path: file.path, line: lineOf(source, node), message });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isNamed(word: string, isIdentifier: boolean, { names, symbol }: NutrientWords): boolean {
  const plain = withoutAccents(word);
  if (names.some((name) => plain.includes(name))) return true;
  if (symbol === undefined) return false;
  // In an identifier a part such as `Mg` of `doseMg`; in a text the symbol alone or in a formula such as `MgO`.
  const parts = isIdentifier ? word.split(/(?=[A-Z])|[_$\d]/) : [];
  return parts.includes(symbol) || new RegExp(`(?<!\\p{Ll})${symbol}(?!\\p{Ll})`, 'u').test(word);
}

function wordOf(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return node.text;
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return node.text;
  return ts.isRegularExpressionLiteral(node) ? node.text : undefined;
}

function isModuleName(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isStringLiteral(node) && (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent));
}
