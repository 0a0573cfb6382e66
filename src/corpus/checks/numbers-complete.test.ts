import { describe, expect, test } from 'vitest';
import { places } from './fixtures/places.ts';
import { numbersComplete } from './numbers-complete.ts';

const clash = 'nutrients/exine/interactions/pill.yaml';
const values = 'nutrients/exine/reference-values.yaml';
const goals = 'nutrients/exine/indications.yaml';

describe('numbers-complete', () => {
  const row = (fields: string): Record<string, string> => ({ [values]: `values: [{ id: a, ${fields} }]` });
  const whole =
    'set: s, kind: AI, basis: total, sex: any, fromMonths: 216, toMonths: null, value: 350 mg/d, printed: adults, standing: seen, sources: [x]';
  test('a reference value with unit, basis, ages and source is whole', () => {
    expect(places(numbersComplete, row(whole))).toEqual([]);
  });
  test('a unit that nobody knows is caught', () => {
    expect(places(numbersComplete, row(whole.replace('350 mg/d', '350 mgg/d')))).toEqual([`${values}#values[a].value`]);
  });
  test('a value without basis, without source or without population is caught', () => {
    expect(places(numbersComplete, row(whole.replace('basis: total, ', '')))).toEqual([`${values}#values[a].basis`]);
    expect(places(numbersComplete, row(whole.replace('[x]', '[]')))).toContain(`${values}#values[a].sources`);
    expect(places(numbersComplete, row(whole.replace('216', 'null')))).toEqual([`${values}#values[a]`]);
  });
  test('what is called seen names a source', () => {
    expect(places(numbersComplete, { [clash]: 'status: seen\nsources: []\nvalue: 2 h' })).toEqual([`${clash}#sources`]);
    expect(places(numbersComplete, { [clash]: 'status: memory\nsources: []\nvalue: 2 h' })).toEqual([]);
  });
  test('a model parameter that is called seen names a source', () => {
    const model = (fields: string): Record<string, string> => ({
      'models/exine.yaml': `parameters: { half: { value: 2, unit: mmol, meaning: half, ${fields} } }`,
    });
    expect(places(numbersComplete, model('standing: seen'))).toEqual(['models/exine.yaml#parameters.half.sources']);
    expect(places(numbersComplete, model('standing: seen, sources: [x]'))).toEqual([]);
    expect(places(numbersComplete, model('standing: proposal'))).toEqual([]);
  });
  test('a dose for one moment says how many moments a day', () => {
    const dose = (fields: string): Record<string, string> => ({
      [goals]: `indications: [{ id: g, population: p, sources: [x], doses: [{ basis: element, route: oral, setting: self-care, standing: seen, source: x, ${fields} }] }]`,
    });
    expect(places(numbersComplete, dose('amount: 200 mg, perDay: null'))).toEqual([
      `${goals}#indications[g].doses[0].perDay`,
    ]);
    expect(places(numbersComplete, dose('amount: 200 mg, perDay: 2'))).toEqual([]);
    expect(places(numbersComplete, dose('amount: 200 mg/d, perDay: null'))).toEqual([]);
  });
});
