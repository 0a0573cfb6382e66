import { describe, expect, test } from 'vitest';
import {
  albuminCorrected,
  fractionalExcretion,
  readFractionalExcretion,
  readRetention,
  retention,
} from '../../../src/assess/labs/index.ts';
import { knowledge } from '../../knowledge.ts';

const [content] = knowledge.corpus.nutrients;
if (content === undefined) throw new Error('no nutrient');
const { albuminCorrection, fractionalExcretion: excretion, loadingTest } = content.formulas;

function protocol(id: string): (typeof loadingTest.protocols)[number] {
  const found = loadingTest.protocols.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no protocol ${id}`);
  return found;
}

describe('the albumin correction', () => {
  test.each(albuminCorrection.vectors)('of $measured mmol/L with albumin $albumin g/L is $result', (vector) => {
    const input = { millimolesPerLitre: vector.measured, albuminGramsPerLitre: vector.albumin };
    expect(albuminCorrected(albuminCorrection, input)).toEqualWithin(vector.result, { absolute: 1e-9 });
  });
});

describe('the fractional excretion', () => {
  test('does not depend on the units, as long as each pair shares one', () => {
    const input = { urine: 2, serum: 0.5, urineCreatinine: 5000, serumCreatinine: 80 };
    const inMilligrams = { urine: 4.861, serum: 1.21525, urineCreatinine: 5000 / 88.4, serumCreatinine: 80 / 88.4 };
    const value = fractionalExcretion(excretion, input);
    expect(fractionalExcretion(excretion, inMilligrams)).toEqualWithin(value, { relative: 1e-12 });
  });

  test('of 4 % itself is no loss through the kidneys, above it is', () => {
    expect(readFractionalExcretion(excretion, 4)).toBe('no-renal-loss');
    expect(readFractionalExcretion(excretion, 4.01)).toBe('renal-loss');
  });
});

describe('the loading test', () => {
  test('30 mmol given and 24 mmol passed is 20 % kept', () => {
    expect(retention({ dose: 30, urineAfter: 24 })).toEqualWithin(20, { absolute: 1e-9 });
  });

  test('the variant takes off what the urine held before', () => {
    expect(retention({ dose: 30, urineAfter: 24, urineBefore: 4 })).toEqualWithin(33.3333333, { absolute: 1e-6 });
  });

  test('more passed than given is a retention below zero, as the healthy group of 1994 shows', () => {
    expect(retention({ dose: 30, urineAfter: 33 })).toEqualWithin(-10, { absolute: 1e-9 });
  });

  test('50 % kept is a deficiency by the four-hour protocol and not stated by the others that give no bound', () => {
    expect(readRetention(protocol('tolerance-4h'), 50)).toBe('deficient');
    expect(readRetention(protocol('tolerance-4h'), 49.9)).toBe('not-stated');
    expect(readRetention(protocol('mlt-1994'), 90)).toBe('not-stated');
  });

  test('under 10 % is normal in Leeds and under 25 % in the protocol of 2011', () => {
    expect(readRetention(protocol('leeds'), 9.9)).toBe('normal');
    expect(readRetention(protocol('leeds'), 10)).toBe('not-stated');
    expect(readRetention(protocol('cundy-2011'), 24.9)).toBe('normal');
    expect(readRetention(protocol('cundy-2011'), 25)).toBe('not-stated');
  });

  test('is never suggested', () => {
    expect(loadingTest.suggested).toBe(false);
  });
});
