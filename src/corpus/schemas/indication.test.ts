import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { indicationDoseSchema, indicationsFileSchema } from './indication.ts';

const file = new URL('../../../content/nutrients/magnesium/indications.yaml', import.meta.url);
const { indications } = indicationsFileSchema.parse(parse(readFileSync(file, 'utf8')));

describe('indications', () => {
  test('all 26 uses are there', () => {
    expect(indications).toHaveLength(26);
  });
  test('a use that is only given by injection is for hospital', () => {
    const injected = indications.filter((row) => !row.routes.includes('oral') && !row.routes.includes('diet'));
    expect(injected.length).toBeGreaterThan(0);
    expect(injected.filter((row) => row.setting !== 'hospital').map((row) => row.id)).toEqual([]);
  });
  test('an injected dose is for hospital', () => {
    const doses = indications.flatMap((row) => row.doses).filter((dose) => dose.route === 'intravenous');
    expect(doses.filter((dose) => dose.setting !== 'hospital')).toEqual([]);
  });
  test('a benefit from trials rests on a decisive outcome that was seen', () => {
    const claimed = indications.filter((row) => row.direction === 'benefit' && row.support === 'trials');
    const carried = (row: (typeof indications)[number]): boolean =>
      row.outcomes.some((outcome) => outcome.decisive && outcome.favours === 'benefit' && outcome.standing === 'seen');
    expect(claimed.filter((row) => !carried(row)).map((row) => row.id)).toEqual([]);
  });
  test('no outcome from memory is decisive for a benefit', () => {
    const outcomes = indications.flatMap((row) => row.outcomes);
    expect(outcomes.filter((row) => row.standing !== 'seen' && row.decisive && row.favours === 'benefit')).toEqual([]);
  });
  test('reviews that contradict one another on rhythm after heart surgery count as conflicting', () => {
    const row = indications.find((indication) => indication.id === 'arrhythmia');
    expect(row?.direction).toBe('conflicting');
    const decisive = row?.outcomes.filter((outcome) => outcome.decisive).map((outcome) => outcome.favours);
    expect(decisive).toContain('benefit');
    expect(decisive).toContain('no-effect');
  });
  test('an association alone claims no benefit', () => {
    expect(indications.filter((row) => row.support === 'association' && row.direction === 'benefit')).toEqual([]);
  });
  test('the point estimate of a ratio lies inside its interval', () => {
    const outside = indications
      .flatMap((row) => row.outcomes)
      .filter((row) => {
        const estimate = /^(?:RR|OR|SMD) (-?\d+(?:\.\d+)?)/.exec(row.effect.en)?.[1];
        if (estimate === undefined || row.interval === null) return false;
        return Number(estimate) < row.interval.low || Number(estimate) > row.interval.high;
      });
    expect(outside).toEqual([]);
  });
});

describe('a dose', () => {
  const dose = {
    verbatim: { en: '200 mg', nl: '200 mg' },
    amount: '200 mg/d',
    basis: 'element',
    compound: 'oxide',
    perDay: null,
    elementPerDay: '200 mg/d',
    duration: null,
    route: 'oral',
    setting: 'self-care',
    standing: 'seen',
    source: 'a',
  };
  test('is accepted when whole', () => {
    expect(indicationDoseSchema.safeParse(dose).success).toBe(true);
  });
  test('without an amount needs a reason', () => {
    expect(indicationDoseSchema.safeParse({ ...dose, amount: null }).success).toBe(false);
  });
  test('without a basis gives no amount of the element', () => {
    expect(indicationDoseSchema.safeParse({ ...dose, basis: 'not-stated' }).success).toBe(false);
  });
});
