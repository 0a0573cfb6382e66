import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type * as z from 'zod';
import { conditionRulesFileSchema } from './condition-rule.ts';
import { deficiencySchema } from './deficiency.ts';
import { formulasFileSchema } from './formula.ts';
import { laboratoryFileSchema } from './laboratory.ts';
import { predicateSchema } from './predicate.ts';
import { scoresFileSchema } from './score.ts';

const root = new URL('../../../content/nutrients/magnesium/', import.meta.url);
function read<T>(path: string, schema: z.ZodType<T>): T {
  return schema.parse(parse(readFileSync(new URL(path, root), 'utf8')));
}
const { rules } = read('conditions.yaml', conditionRulesFileSchema);
const deficiency = read('deficiency.yaml', deficiencySchema);
const laboratory = read('laboratory.yaml', laboratoryFileSchema);
const { scores } = read('scores.yaml', scoresFileSchema);
const formulas = read('formulas.yaml', formulasFileSchema);

describe('condition rules', () => {
  test.each([
    'egfr-below:30',
    'dialysis',
    'serum-above-range',
    'condition:av-block-third-degree',
    'condition:ileus',
    'drug-group:magnesium-parenteral',
  ])('%s stops oral use', (key) => {
    const stops = rules.filter((rule) => rule.scope.route === 'oral' && rule.action === 'stop');
    expect(stops.some((rule) => [...(rule.when.any ?? []), ...(rule.when.all ?? [])].includes(key))).toBe(true);
  });
  test.each([
    'condition:myasthenia-gravis',
    'egfr-from:30-below:60',
    'condition:struvite-stones',
    'age-below-months:48',
  ])('%s refers to a doctor', (key) => {
    const refers = rules.filter((rule) => rule.scope.route === 'oral' && rule.action === 'refer');
    expect(refers.some((rule) => rule.when.any?.includes(key))).toBe(true);
  });
  test('a pacemaker lifts only the stop for a heart block, and a rule that refers takes its place', () => {
    const lifted = rules.filter((rule) => rule.when.unless?.includes('condition:pacemaker')).map((rule) => rule.id);
    expect(lifted).toEqual(['conduction-block', 'conduction-parenteral']);
    const instead = rules.find((rule) => rule.id === 'conduction-block-pacemaker');
    expect(instead?.action).toBe('refer');
    expect(instead?.when.any).toEqual(rules.find((rule) => rule.id === 'conduction-block')?.when.any);
  });
  test('a parenteral rule is read in hospital', () => {
    expect(rules.filter((rule) => rule.scope.route === 'parenteral' && rule.scope.setting !== 'hospital')).toEqual([]);
  });
});

describe('deficiency', () => {
  test('fits, abnormal rhythm and coronary spasm are urgent', () => {
    expect(deficiency.symptoms.filter((row) => row.urgent).map((row) => row.id)).toEqual([
      'seizures-tetany-tremor',
      'abnormal-rhythm',
      'coronary-spasm',
    ]);
  });
  test('twelve signs, ten risk factors and seventeen cut-offs', () => {
    expect([deficiency.symptoms.length, deficiency.riskFactors.length, deficiency.thresholds.length]).toEqual([
      12, 10, 17,
    ]);
  });
  test('kidney disease in general is no risk factor for deficiency', () => {
    const keys = deficiency.riskFactors.flatMap((row) => [...(row.when.any ?? []), ...(row.when.all ?? [])]);
    expect(keys.filter((key) => key.startsWith('condition:chronic-kidney-disease'))).toEqual([]);
  });
});

describe('laboratory', () => {
  test('interferences that nobody confirmed say so', () => {
    const unverified = laboratory.interferences.filter((row) => row.standing !== 'seen');
    expect(unverified.map((row) => row.id)).toEqual(['alkaline-phosphatase', 'calcium-edta']);
    expect(unverified.every((row) => row.text.en.includes('No source was found'))).toBe(true);
  });
});

describe('the depletion score', () => {
  const [score] = scores;
  test('runs from 0 to the sum of the largest points of each group', () => {
    const best = new Map<string, number>();
    for (const item of score?.items ?? []) {
      const group = item.group ?? item.id;
      best.set(group, Math.max(best.get(group) ?? 0, item.points));
    }
    expect([...best.values()].reduce((sum, points) => sum + points, 0)).toBe(score?.range.high);
  });
  test('the two kidney items never count together', () => {
    expect(score?.items.filter((item) => item.group === 'kidney').map((item) => item.points)).toEqual([1, 2]);
  });
  test('the shares of the population add up to 100 percent', () => {
    const total = score?.distribution?.shares.reduce((sum, share) => sum + share.percent, 0);
    expect(total).toEqualWithin(100, { absolute: 0.05 });
  });
  test('a low eGFR blocks advice from the score', () => {
    expect(score?.blocksAdvice?.when.any).toEqual(['egfr-below:60']);
  });
});

describe('formulas', () => {
  test.each(formulas.estimatedGfr.vectors)(
    'creatinine $creatinine mg/dL at $age years ($sex) gives an eGFR of $result',
    (vector) => {
      const { factor, kappa, alpha, exponent, ageBase, femaleFactor } = formulas.estimatedGfr;
      const ratio = vector.creatinine / kappa[vector.sex];
      const sexFactor = vector.sex === 'female' ? femaleFactor : 1;
      const egfr =
        factor *
        Math.min(ratio, 1) ** alpha[vector.sex] *
        Math.max(ratio, 1) ** exponent *
        ageBase ** vector.age *
        sexFactor;
      expect(egfr).toEqualWithin(vector.result, { absolute: 0.01 });
    },
  );
  test('there are seven test values for the eGFR', () => {
    expect(formulas.estimatedGfr.vectors).toHaveLength(7);
  });
  test.each(formulas.albuminCorrection.vectors)(
    'a value of $measured with albumin $albumin is shown as $result',
    (vector) => {
      const { slope, albuminReference } = formulas.albuminCorrection;
      expect(vector.measured + slope * (albuminReference - vector.albumin)).toEqualWithin(vector.result, {
        absolute: 1e-9,
      });
    },
  );
  test.each([formulas.kidneyStages, formulas.albuminuriaStages])(
    'stages in $unit have no gap and no overlap',
    ({ stages }) => {
      const sorted = [...stages].sort((left, right) => (left.from ?? -Infinity) - (right.from ?? -Infinity));
      expect(sorted[0]?.from).toBeNull();
      expect(sorted.at(-1)?.below).toBeNull();
      expect(sorted.slice(1).map((stage) => stage.from)).toEqual(sorted.slice(0, -1).map((stage) => stage.below));
    },
  );
  test('a range that may hide a deficiency never counts as a reference range', () => {
    expect(formulas.serumRanges.filter((row) => row.role !== 'reference').map((row) => row.id)).toEqual([
      'costello-2017',
      'society-proposal',
    ]);
  });
});

describe('a predicate', () => {
  test.each(['drug-group:diuretic', 'egfr-below:60', 'egfr-from:60-below:90', 'alcohol-above:14:female', 'dialysis'])(
    '%s is understood',
    (key) => {
      expect(predicateSchema.safeParse(key).success).toBe(true);
    },
  );
  test.each(['egfr<60', 'diuretic', 'alcohol-above:14', 'age-from:'])('%s is refused', (key) => {
    expect(predicateSchema.safeParse(key).success).toBe(false);
  });
});
