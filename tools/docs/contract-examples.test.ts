import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeContractExamples } from './contract-examples.ts';

const root = join(import.meta.dirname, '../..');
const examples = makeContractExamples(root);

describe('the golden JSON of the contract', () => {
  it.each(examples.map((example) => [example.file, example.text]))(
    '%s is what the command line says today',
    (file, text) => {
      const path = join(root, 'docs/contract/examples', file);
      const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
      expect(written === text, 'run: npm run build && node tools/docs/make-contract-examples.ts').toBe(true);
    },
  );
});
