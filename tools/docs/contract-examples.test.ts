import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFresh, makeContractExamples } from './contract-examples.ts';

const root = join(import.meta.dirname, '../..');
const examples = makeContractExamples(root);

describe('the golden JSON of the contract', () => {
  it.each(examples.map((example) => [example.file, example] as const))(
    '%s is what the command line says today',
    (_, example) => {
      expect(isFresh(root, example), 'run: npm run build && node tools/docs/make-contract-examples.ts').toBe(true);
    },
  );

  it('a golden file with another value is stale', () => {
    const [first] = examples;
    expect(first !== undefined && isFresh(root, { ...first, value: { other: 1 } })).toBe(false);
  });
});
