import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derivedEgfr, estimatedGfr, kidneyStage } from '../../../src/assess/labs/index.ts';
import { knowledge } from '../../knowledge.ts';

const [content] = knowledge.corpus.nutrients;
if (content === undefined) throw new Error('no nutrient');
const { estimatedGfr: parameters, kidneyStages } = content.formulas;

/** The published table form: one power a branch, written out in logarithms and with its own numbers. */
function byTable(creatinine: number, age: number, sex: 'female' | 'male'): number {
  const [kappa, alpha, constant] = sex === 'female' ? [0.7, -0.241, 142 * 1.012] : [0.9, -0.302, 142];
  const power = creatinine <= kappa ? alpha : -1.2;
  return Math.exp(Math.log(constant) + power * (Math.log(creatinine) - Math.log(kappa)) + age * Math.log(0.9938));
}

describe('CKD-EPI 2021', () => {
  test('there are seven stated vectors', () => {
    expect(parameters.vectors).toHaveLength(7);
  });

  test.each(parameters.vectors)('$sex of $age years, $creatinine mg/dL: $result as stated', (vector) => {
    const { creatinine, age, sex, result } = vector;
    const digits = String(result).split('.')[1]?.length ?? 0;
    const value = estimatedGfr(parameters, { creatinineMilligramsPerDecilitre: creatinine, ageYears: age, sex });
    // Half a unit of the last printed digit.
    expect(value).toEqualWithin(result, { absolute: 0.5 * 10 ** -digits + 1e-9 });
  });

  test('agrees with the published table form for any creatinine, age and sex', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        fc.integer({ min: 18, max: 110 }),
        fc.constantFrom('female' as const, 'male' as const),
        (creatinine, age, sex) => {
          const value = estimatedGfr(parameters, { creatinineMilligramsPerDecilitre: creatinine, ageYears: age, sex });
          expect(value).toEqualWithin(byTable(creatinine, age, sex), { relative: 1e-12 });
        },
      ),
    );
  });

  test('more creatinine and more years never give a better kidney function', () => {
    const creatinine = fc.double({ min: 5, max: 2000, noNaN: true });
    const months = fc.integer({ min: 216, max: 1300 });
    fc.assert(
      fc.property(creatinine, creatinine, months, months, (one, other, young, old) => {
        const at = (micromoles: number, ageMonths: number): number => {
          const person = { sex: 'female' as const, ageMonths, creatinineMicromolesPerLitre: micromoles };
          const answer = derivedEgfr(person, content);
          return answer.state === 'known' ? answer.value : Number.NaN;
        };
        expect(at(Math.max(one, other), Math.max(young, old))).toBeLessThanOrEqual(
          at(Math.min(one, other), Math.min(young, old)) + 1e-9,
        );
      }),
    );
  });

  test('every value falls into exactly one stage, and a bound belongs to the better one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 250, noNaN: true }), (value) => {
        expect(kidneyStage(value, kidneyStages)).toBeDefined();
      }),
    );
    const names = [14.9, 15, 29.9, 30, 44.9, 45, 59.9, 60, 89.9, 90].map((one) => kidneyStage(one, kidneyStages)?.id);
    expect(names).toEqual(['g5', 'g4', 'g4', 'g3b', 'g3b', 'g3a', 'g3a', 'g2', 'g2', 'g1']);
  });
});
