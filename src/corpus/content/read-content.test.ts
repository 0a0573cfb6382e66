import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../tests/root.ts';
import { hashContent, readContentFolder } from '../node/index.ts';
import { ContentError } from './content-files.ts';
import { readContent } from './read-content.ts';

const files = readContentFolder(join(root, 'content'));
const identity = { version: '0', hash: '0' };

/** The content with one file other or gone. */
function withFile(path: string, text: string | undefined): ReadonlyMap<string, string> {
  const changed = new Map(files);
  if (text === undefined) changed.delete(path);
  else changed.set(path, text);
  return changed;
}

const refusal = (path: string, text: string | undefined): ContentError => {
  try {
    readContent(withFile(path, text), identity);
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error(`the content was read with ${path} changed`);
};

const limits = files.get('profile-limits.yaml') ?? '';

describe('reading the content says which file is wrong', () => {
  test.each([
    ['a file that is missing', 'profile-limits.yaml', undefined],
    ['a file that is empty', 'profile-limits.yaml', ''],
    ['a file that is not YAML', 'profile-limits.yaml', 'age: ['],
    ['a key too many', 'profile-limits.yaml', `${limits}\nhoroscope: 1\n`],
    ['a word where a number stands', 'profile-limits.yaml', limits.replace('[0, 125]', '[0, old]')],
    ['a table without its head', 'drugs/drugs.csv', 'x\n1\n'],
    ['a table that is missing', 'drugs/drugs.csv', undefined],
    ['no foods', 'foods/foods.csv', undefined],
    ['a compound file without compounds', 'nutrients/magnesium/compounds.yaml', 'compounds: []\n'],
  ])('%s', (_, path, text) => {
    const error = refusal(path, text);
    expect(error.path).toContain(path.split('/').at(-1));
    expect(error.message).toContain(path.split('/').at(-1));
  });

  test('a message key that stands in two files', () => {
    const error = refusal('messages/zz.yaml', 'missing: { en: "a", nl: "b" }\n');
    expect(error.message).toMatch(/messages\/.*missing.*twice/);
  });
});

describe('the hash of the content', () => {
  test('changes with any file, and with a file that is renamed', () => {
    const hash = hashContent(files);
    const moved = new Map(
      [...files].map(([path, text]) => [path === 'profile-limits.yaml' ? 'limits.yaml' : path, text]),
    );
    expect(hashContent(withFile('profile-limits.yaml', `${limits} `))).not.toBe(hash);
    expect(hashContent(moved)).not.toBe(hash);
    expect(hashContent(new Map([...files].reverse()))).toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('does not confuse the end of one file with the start of the next', () => {
    expect(hashContent(new Map([['a', 'b\nc']]))).not.toBe(
      hashContent(
        new Map([
          ['a', 'b'],
          ['c', ''],
        ]),
      ),
    );
  });
});
