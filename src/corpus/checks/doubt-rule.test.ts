import { describe, expect, test } from 'vitest';
import { doubtRule } from './doubt-rule.ts';
import { places } from './fixtures/places.ts';

const clash = 'nutrients/exine/interactions/pill.yaml';
const values = 'nutrients/exine/reference-values.yaml';
const goals = 'nutrients/exine/indications.yaml';

describe('doubt-rule', () => {
  const rule = (row: string, fields: string): Record<string, string> => ({
    [clash]: `{ ${row}, rules: [{ id: pill, ${fields} }] }`,
  });
  const condition = 'nutrients/exine/conditions.yaml';
  test('an unverified warning that is possible and informs is fine', () => {
    expect(
      places(doubtRule, rule('status: memory', 'likelihood: possible, evidence: D, management: { action: inform }')),
    ).toEqual([]);
  });
  test('an unverified warning is never probable', () => {
    expect(places(doubtRule, rule('status: memory', 'likelihood: probable'))).toEqual([
      `${clash}#rules[pill].likelihood`,
    ]);
  });
  test('a rule with its own standing is judged by that, not by its row', () => {
    expect(places(doubtRule, rule('status: seen', 'status: memory, likelihood: probable'))).toHaveLength(1);
    expect(places(doubtRule, rule('status: memory', 'status: seen, likelihood: probable'))).toEqual([]);
  });
  test('an unverified rule never says that nothing needs doing', () => {
    expect(places(doubtRule, rule('status: mixed', 'management: { action: none }'))).toHaveLength(1);
    expect(places(doubtRule, rule('status: seen', 'management: { action: none }'))).toEqual([]);
  });
  test('what was only remembered is no evidence from a study in people', () => {
    expect(places(doubtRule, rule('status: memory', 'evidence: A'))).toHaveLength(1);
  });
  test('a gap of nothing needs a source', () => {
    const gap = (fields: string): Record<string, string> => rule('status: seen', `gaps: [{ ${fields} }]`);
    expect(places(doubtRule, gap('drugBefore: 0 min, status: memory, source: null'))).toHaveLength(1);
    expect(places(doubtRule, gap('drugBefore: 0 min, status: seen, source: label'))).toEqual([]);
    expect(places(doubtRule, gap('drugBefore: 2 h, status: memory, source: null'))).toEqual([]);
  });
  test('a negative that was only reasoned has the lowest letter', () => {
    const path = 'nutrients/exine/ruled-out.yaml';
    expect(places(doubtRule, { [path]: '[{ id: a, status: inference, evidence: D }]' })).toEqual([]);
    expect(places(doubtRule, { [path]: '[{ id: a, status: inference, evidence: B }]' })).toEqual([
      `${path}#[a].evidence`,
    ]);
  });
  test('an exception or another compound lifts a condition rule only when it was verified', () => {
    const rules = (fields: string): Record<string, string> => ({ [condition]: `rules: [{ id: heart, ${fields} }]` });
    expect(places(doubtRule, rules('standing: mixed, when: { any: [dialysis], unless: [dialysis] }'))).toHaveLength(1);
    expect(places(doubtRule, rules('standing: mixed, alternative: other-compound'))).toHaveLength(1);
    expect(places(doubtRule, rules('standing: seen, alternative: other-compound'))).toEqual([]);
    expect(places(doubtRule, rules('standing: mixed, alternative: pause-nutrient'))).toEqual([]);
  });
  test('an unverified factor never lowers a risk', () => {
    const path = 'nutrients/exine/deficiency.yaml';
    const factor = (fields: string): Record<string, string> => ({ [path]: `riskFactors: [{ id: a, ${fields} }]` });
    expect(places(doubtRule, factor('standing: memory, direction: lowers, likelihood: possible'))).toHaveLength(1);
    expect(places(doubtRule, factor('standing: memory, direction: raises, likelihood: probable'))).toHaveLength(1);
    expect(places(doubtRule, factor('standing: memory, direction: raises, likelihood: possible'))).toEqual([]);
  });
  test('a benefit rests on a decisive outcome that was seen', () => {
    const goal = (standing: string, support = 'trials'): Record<string, string> => ({
      [goals]: `indications: [{ id: g, direction: benefit, support: ${support}, outcomes: [{ decisive: true, favours: benefit, standing: ${standing} }] }]`,
    });
    expect(places(doubtRule, goal('seen'))).toEqual([]);
    expect(places(doubtRule, goal('memory'))).toEqual([`${goals}#indications[g].direction`]);
    expect(places(doubtRule, goal('seen', 'association'))).toHaveLength(1);
  });
  test('an unverified dose for use at home must be blocked', () => {
    const dose = (fields: string): Record<string, string> => ({
      [goals]: `indications: [{ id: g, direction: unknown, doses: [{ amount: 200 mg/d, standing: memory, ${fields} }] }]`,
    });
    expect(places(doubtRule, dose('setting: self-care'))).toEqual([`${goals}#indications[g].doses[0].standing`]);
    expect(places(doubtRule, dose('setting: self-care, blocked: { en: no, nl: nee }'))).toEqual([]);
    expect(places(doubtRule, dose('setting: hospital'))).toEqual([]);
  });
  test('an unverified upper level, reference range or calibration is caught', () => {
    expect(
      places(doubtRule, { [values]: 'values: [{ id: a, kind: UL, value: 250 mg/d, standing: memory }]' }),
    ).toHaveLength(1);
    expect(
      places(doubtRule, {
        'nutrients/exine/formulas.yaml':
          'serumRanges: [{ id: a, role: reference, low: 0.7 mmol/L, high: null, standing: memory }]',
      }),
    ).toHaveLength(1);
    expect(
      places(doubtRule, {
        'nutrients/exine/compounds.yaml':
          'compounds: [{ id: a, absorption: { calibrated: true, standing: inference } }]',
      }),
    ).toHaveLength(1);
  });
});
