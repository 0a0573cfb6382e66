import { expect, test } from 'vitest';
import { DerivationBook } from '../../../src/assess/derivation/derivation-book.ts';
import type { EvidenceDose } from '../../../src/assess/evidence/index.ts';
import { writeDose } from '../../../src/assess/evidence/write-dose.ts';
import type { IndicationDose } from '../../../src/corpus/schemas/indication.ts';
import { magnesium } from '../plan/plan-of.ts';

const indication = magnesium.indications.find((one) => one.id === 'premenstrual-syndrome');
const [dose] = indication?.doses ?? [];
const limit = { state: 'known', value: 250, unit: 'mg/d' } as const;

function written(
  change: Partial<IndicationDose>,
  upperLevel: Parameters<typeof writeDose>[1]['upperLevel'] = limit,
): EvidenceDose {
  if (indication === undefined || dose === undefined) throw new Error('no dose');
  const context = { indication, upperLevel, unit: 'mg/d', language: 'en', book: new DerivationBook() } as const;
  return writeDose({ ...dose, ...change }, context);
}

test('a blocked dose has no amount, even where the content holds one', () => {
  const blocked = written({
    amount: '360 mg',
    perDay: 3,
    elementPerDay: '1080 mg/d',
    blocked: { en: 'no', nl: 'nee' },
  });
  expect(blocked).toMatchObject({ blocked: 'no', aboveUpperLevel: null, upperLevel: 'unknown' });
  expect(blocked.amount).toEqual({ state: 'unknown', missing: ['blocked'] });
  expect(blocked.perDay.state).toBe('unknown');
});

test('a dose equal to the level is within it, one above it is supervised with its multiple', () => {
  expect(written({ elementPerDay: '250 mg/d' })).toMatchObject({
    upperLevel: 'within',
    aboveUpperLevel: null,
    setting: 'self-care',
  });
  const above = written({ elementPerDay: '300 mg/d' });
  expect(above).toMatchObject({ upperLevel: 'above', setting: 'supervised' });
  expect(above.aboveUpperLevel).toEqualWithin(1.2, { absolute: 1e-12 });
});

test('a range whose high end alone lies above gives the multiple of that end', () => {
  const range = written({ elementPerDay: '200 mg/d', elementPerDayHigh: '500 mg/d' });
  expect(range).toMatchObject({ upperLevel: 'above', aboveUpperLevel: 2, setting: 'supervised' });
  expect(range.aboveUpperLevelHigh).toBeUndefined();
});

test('a hospital dose stays a hospital dose above the level', () => {
  expect(written({ elementPerDay: '900 mg/d', setting: 'hospital' }).setting).toBe('hospital');
});

test('what goes into a vein or comes from food is not counted by an upper level', () => {
  for (const route of ['intravenous', 'intramuscular', 'inhaled', 'diet'] as const) {
    expect(written({ elementPerDay: '900 mg/d', route })).toMatchObject({
      upperLevel: 'not-counted',
      aboveUpperLevel: null,
    });
  }
});

test('without a level for the person nothing is called within or above', () => {
  const none = { state: 'not-applicable', reason: 'no level' } as const;
  expect(written({ elementPerDay: '900 mg/d' }, none)).toMatchObject({ upperLevel: 'unknown', aboveUpperLevel: null });
});
