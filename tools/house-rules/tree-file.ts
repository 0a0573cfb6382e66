import ts from 'typescript';
import type { TreeFile } from './house-rule.ts';

/** A file of the tree; TypeScript is parsed once, when the first rule asks. */
export function treeFile(path: string, text: string): TreeFile {
  let parsed: ts.SourceFile | undefined;
  return {
    path,
    text,
    source: () => {
      if (!path.endsWith('.ts')) return undefined;
      parsed ??= ts.createSourceFile(path, text, { languageVersion: ts.ScriptTarget.ES2023 }, true);
      return parsed;
    },
  };
}

/** Line of a node, counted from 1. */
export function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

/** Generated code is judged by its generator; a test file proves things and may name anything. */
export function isHandWrittenCode(path: string): boolean {
  return path.endsWith('.ts') && !/\.(generated|test|d)\.ts$/.test(path);
}
