import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readExceptions, withoutExceptions } from './exceptions.ts';
import type { Tree } from './house-rule.ts';
import { readTree } from './read-tree.ts';
import { rules } from './rules.ts';
import { treeFile } from './tree-file.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

/** A small tree: `=== path` starts a file, `✗` stands on each line that must be found. */
function readFixture(name: string): Tree {
  const parts = readFileSync(join(fixtures, name), 'utf8').split(/^=== /m).slice(1);
  return {
    files: parts.map((part) => {
      const [path = '', ...lines] = part.split('\n');
      return treeFile(path, lines.join('\n'));
    }),
  };
}

function marked({ files }: Tree): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (line.includes('✗') ? [`${path}:${index + 1}`] : [])),
  );
}

describe.each(rules)('$name', (rule) => {
  test('finds nothing in a tree that is as agreed', () => {
    expect(rule.check(readFixture(`${rule.name}.good.txt`))).toEqual([]);
  });

  test('finds each wrong line and no other', () => {
    const tree = readFixture(`${rule.name}.bad.txt`);
    const found = rule.check(tree).map(({ path, line }) => `${path}:${line}`);
    expect(found.sort()).toEqual([...marked(tree)].sort());
    expect(found).not.toEqual([]);
  });
});

test('every rule is in the list once, sorted by name, and every file of a rule is a rule of the list', () => {
  const names = rules.map((rule) => rule.name);
  const files = readdirSync(join(import.meta.dirname, 'rules')).map((file) => file.replace(/\.ts$/, ''));
  expect(names).toEqual(files.sort());
});

test('a tree without any nutrient proves nothing, and that is a finding', () => {
  const rule = rules.find(({ name }) => name === 'no-nutrient-in-code');
  expect(rule?.check({ files: [] })).toHaveLength(1);
});

describe('exceptions', () => {
  const finding = { path: 'src/a.ts', line: 3, message: 'wrong' };

  test('forgive a rule in one file, and must give a reason', () => {
    const exceptions = readExceptions('# why\nfile-size src/a.ts: a table of one standard\n');
    expect(withoutExceptions('file-size', [finding], exceptions)).toEqual([]);
    expect(withoutExceptions('kebab-case', [finding], exceptions)).toEqual([finding]);
    expect(() => readExceptions('file-size src/a.ts')).toThrow('exceptions.txt:1');
  });

  test('that forgive nothing any more are findings', () => {
    const exceptions = readExceptions('file-size src/a.ts: a table of one standard\n');
    expect(withoutExceptions('file-size', [], exceptions)).toMatchObject([{ line: 1 }]);
  });
});

test('the tree of this checkout holds its sources and not what it ignores', () => {
  const paths = readTree(join(import.meta.dirname, '../..')).files.map(({ path }) => path);
  expect(paths).toContain('tools/house-rules/rules.test.ts');
  expect(paths).toContain('elementair');
  expect(paths).toContain('.ci/run');
  expect(paths.filter((path) => /^(node_modules|dist|\.git|\.setup)\//.test(path))).toEqual([]);
});
