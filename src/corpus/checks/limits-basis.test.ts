import { describe, expect, test } from 'vitest';
import { places } from './fixtures/places.ts';
import { limitsBasis } from './limits-basis.ts';

const values = 'nutrients/exine/reference-values.yaml';

describe('limits-basis', () => {
  const row = (kind: string, basis: string): Record<string, string> => ({
    [values]: `values: [{ id: a/b, kind: ${kind}, basis: ${basis} }]`,
  });
  test('an upper level counts the non-food part, an adequate intake everything', () => {
    expect(places(limitsBasis, row('UL', 'non-food'))).toEqual([]);
    expect(places(limitsBasis, row('AI', 'total'))).toEqual([]);
  });
  test('an upper level on total intake is caught', () => {
    expect(places(limitsBasis, row('UL', 'total'))).toEqual([`${values}#values[a/b].basis`]);
  });
  test('a requirement on the non-food part is caught', () => {
    expect(places(limitsBasis, row('PRI', 'non-food'))).toHaveLength(1);
  });
});
