import { posix } from 'node:path';
import ts from 'typescript';
import type { HouseRule, TreeFile } from '../house-rule.ts';
import { lineOf } from '../tree-file.ts';

/** What other rooms may import from `src/`: front doors, open schemas and the entries of the package. */
const frontDoor = /^src\/(.+\/)?index\.ts$|^src\/corpus\/schemas\/|^src\/([^/]+|cli\/main)\.ts$/;

/** What looks at the engine from outside uses its front doors, so that its insides stay free to move. */
export const noDeepImport: HouseRule = {
  name: 'no-deep-import',
  check: ({ files }) =>
    files
      .filter(({ path }) => /^(bench|web|tests\/(contract|generality|properties|surfaces))\/.*\.ts$/.test(path))
      .flatMap((file) =>
        importsOf(file).flatMap(({ target, line }) =>
          target.startsWith('src/') && !frontDoor.test(target)
            ? [{ path: file.path, line, message: `${target} is inside a folder; import from that folder's index.ts` }]
            : [],
        ),
      ),
};

function importsOf(file: TreeFile): readonly { target: string; line: number }[] {
  const source = file.source();
  if (source === undefined) return [];
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    if (!moduleSpecifier.text.startsWith('.')) return [];
    const target = posix.join(posix.dirname(file.path), moduleSpecifier.text);
    return [{ target, line: lineOf(source, statement) }];
  });
}
