import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { conditionsSchema, laboratoryTestsSchema, symptomsSchema } from '../schemas/condition.ts';
import { isLoincCode, isSnomedCode } from './check-digits.ts';

const content = new URL('../../../content/conditions/', import.meta.url);

function read(file: string): unknown {
  return parse(readFileSync(new URL(file, content), 'utf8'));
}

const { conditions } = conditionsSchema.parse(read('conditions.yaml'));
const { symptoms } = symptomsSchema.parse(read('symptoms.yaml'));
const { tests } = laboratoryTestsSchema.parse(read('laboratory-tests.yaml'));

interface Worded {
  readonly id: string;
  readonly names: { readonly en: string; readonly nl: string };
  readonly aliases: { readonly en: readonly string[]; readonly nl: readonly string[] };
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe.each<[string, readonly Worded[]]>([
  ['conditions', conditions],
  ['symptoms', symptoms],
  ['laboratory tests', tests],
])('the vocabulary of %s', (_kind, entries) => {
  it('has unique ids', () => {
    expect(repeated(entries.map((entry) => entry.id))).toEqual([]);
  });

  it.each(['en', 'nl'] as const)('never uses one word (%s) for two entries', (language) => {
    const words = entries.flatMap((entry) => [...new Set([entry.names[language], ...entry.aliases[language]])]);
    expect(repeated(words.map((word) => word.toLowerCase()))).toEqual([]);
  });
});

describe('codes', () => {
  it('belong to one condition, one symptom or one test only', () => {
    expect(repeated(conditions.flatMap((one) => one.icd10.map(({ code }) => code)))).toEqual([]);
    expect(repeated([...conditions, ...symptoms].flatMap((one) => one.snomed.map(({ code }) => code)))).toEqual([]);
    expect(repeated(tests.flatMap((one) => one.loinc.map(({ code }) => code)))).toEqual([]);
  });

  it('have the right check digit', () => {
    const snomed = [...conditions, ...symptoms].flatMap((one) => one.snomed.map(({ code }) => code));
    expect(snomed.filter((code) => !isSnomedCode(code))).toEqual([]);
    expect(tests.flatMap((one) => one.loinc.map(({ code }) => code)).filter((code) => !isLoincCode(code))).toEqual([]);
  });

  it('are called seen only where an example record or a laboratory catalogue shows them', () => {
    const seen = [...conditions, ...symptoms]
      .flatMap((one) => one.snomed)
      .filter((one) => one.standing === 'seen')
      .map(({ code }) => code);
    expect(seen.toSorted()).toEqual(
      [
        '124171000119105',
        '15777000',
        '162864005',
        '230690007',
        '271737000',
        '38341003',
        '49436004',
        '53741008',
        '64859006',
        '83664006',
        '88805009',
      ].toSorted(),
    );
    expect([...conditions, ...symptoms].flatMap((one) => one.icd10).filter((one) => one.standing === 'seen')).toEqual(
      [],
    );
  });

  it('with a wrong digit are recognised as wrong', () => {
    expect(isSnomedCode('44054006')).toBe(true);
    expect(isSnomedCode('44054007')).toBe(false);
    expect(isSnomedCode('45044006')).toBe(false);
    expect(isLoincCode('33914-3')).toBe(true);
    expect(isLoincCode('33914-4')).toBe(false);
    expect(isLoincCode('39314-3')).toBe(false);
  });
});

describe('what the rules ask about', () => {
  it('is a condition in the vocabulary', () => {
    const ids = new Set(conditions.map((one) => one.id));
    const needed = [
      'type-1-diabetes',
      'type-2-diabetes',
      'chronic-kidney-disease',
      'dialysis',
      'heart-failure',
      'hypertension',
      'myasthenia-gravis',
      'av-block-second-degree',
      'av-block-third-degree',
      'pacemaker',
      'bradycardia',
      'bowel-obstruction',
      'ileus',
      'struvite-stones',
      'coeliac',
      'crohn',
      'short-bowel',
      'gastric-bypass',
      'alcohol-use-disorder',
      'osteoporosis',
      'migraine',
      'epilepsy',
      'pre-eclampsia',
      'eclampsia',
      'hypoparathyroidism',
      'acute-abdomen',
      'respiratory-depression',
      'hepatic-encephalopathy',
      'renal-magnesium-wasting',
      'lactation',
      'intensive-care',
      'metabolic-syndrome',
      'premenstrual-syndrome',
      'fibromyalgia',
      'vasospastic-angina',
    ];
    expect(needed.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('a wider condition is known and no condition lies within itself', () => {
    const byId = new Map(conditions.map((one) => [one.id, one]));
    const climbs = (id: string, seen: readonly string[]): boolean =>
      !seen.includes(id) && (byId.get(id)?.within.every((wider) => climbs(wider, [...seen, id])) ?? false);
    expect(conditions.filter((one) => !climbs(one.id, [])).map((one) => one.id)).toEqual([]);
  });

  it('stage 4 kidney disease is kidney disease', () => {
    expect(conditions.find((one) => one.id === 'chronic-kidney-disease-4')?.within).toEqual(['chronic-kidney-disease']);
  });

  it.each(['seizure', 'tetany', 'arrhythmia', 'lost-reflexes', 'breathing-trouble'])('%s is urgent', (id) => {
    expect(symptoms.find((one) => one.id === id)?.urgent).toBe(true);
  });

  it.each(['fatigue', 'muscle-cramps', 'nausea', 'tingling'])('%s alone is not urgent', (id) => {
    expect(symptoms.find((one) => one.id === id)?.urgent).toBe(false);
  });

  it('the standard unit of serum magnesium is mmol/L, and mg/dL and meq/L are accepted', () => {
    expect(tests.find((one) => one.id === 'serum-magnesium')?.units).toEqual(['mmol/L', 'mg/dL', 'meq/L']);
  });
});
