import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { find } from '../../../src/corpus/index.ts';
import { knowledge } from '../../knowledge.ts';

const text = z.string();
const cases = z
  .array(z.strictObject({ means: text, written: z.array(text) }))
  .parse(parse(readFileSync(join(import.meta.dirname, 'medicine-spelling.yaml'), 'utf8')));
const lookup = knowledge.medicineNames();

function meant(written: string): string {
  const found = find(lookup, written);
  return found.status === 'recognised' ? found.hit.id : 'none';
}

describe.each(cases)('$means', ({ means, written }) => {
  test.each(written)('is what “%s” means', (one) => {
    expect(meant(one)).toBe(means);
  });
});

describe('what stands behind a name', () => {
  const names = fc.constantFrom(...lookup.entries.flatMap((entry) => entry.names));
  const tails = fc.constantFrom(
    ...[' 75', ' 0,125', ' 100/25', ' 500 mg 2dd1', ' 1x per week', ' 10 1-0-1', ' zo nodig', ' 20 mg once daily'],
    ...[' HCl 500', ' TABL 40MG', " 5 's avonds", ' 1 dd 1 tablet', ' bij het eten', ' twice a day', ' z.n.'],
  );
  test('never makes it another medicine than the name alone, unless that is a name too', () => {
    const answer = fc.property(names, tails, (name, tail) => {
      const [bare, whole] = [find(lookup, name), find(lookup, `${name}${tail}`)];
      if (whole.status !== 'recognised' || whole.score === 1) return;
      expect(bare.status === 'recognised' ? bare.hit.id : bare.status).toBe(whole.hit.id);
    });
    fc.assert(answer, { numRuns: 3000, seed: 20261124 });
  });
});
