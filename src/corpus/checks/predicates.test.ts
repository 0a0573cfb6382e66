import { describe, expect, test } from 'vitest';
import { places } from './fixtures/places.ts';
import { predicates } from './predicates.ts';

const goals = 'nutrients/exine/indications.yaml';

describe('predicates', () => {
  const base = {
    'conditions/conditions.yaml': 'conditions: [{ id: gout }]',
    'drugs/groups.yaml': 'groups: [{ id: diuretic }]',
    [goals]: 'indications: [{ id: sleep }]',
    'nutrients/exine/compounds.yaml': 'compounds: [{ id: oxide }]',
  };
  const when = (list: string): Record<string, string> => ({
    ...base,
    'nutrients/exine/conditions.yaml': `rules: [{ id: r, when: { any: [${list}] } }]`,
  });
  test('a rule may ask for what exists, and for what needs no name', () => {
    expect(
      places(
        predicates,
        when("'condition:gout', 'drug-group:diuretic', 'goal:sleep', 'compound:oxide', dialysis, 'age-from:65'"),
      ),
    ).toEqual([]);
  });
  test('a rule about a condition, group, goal or compound that does not exist is caught', () => {
    for (const name of ['condition:goat', 'drug-group:diuretics', 'goal:sleeping', 'compound:oxid']) {
      expect(places(predicates, when(`'${name}'`))).toEqual(['nutrients/exine/conditions.yaml#rules[r].when.any']);
    }
  });
});
