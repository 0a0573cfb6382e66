import { constant, type EquationSystem, type Expression, equationSystem, parameter } from '../../../equations/index.ts';
import { faecal, type GutFlows, secretedDistal, secretedUpper } from './gut.ts';
import { gutAveraged } from './gut-averaged.ts';
import { gutByMeal } from './gut-by-meal.ts';
import { hormoneEquations } from './hormones.ts';
import { urine } from './kidney.ts';
import { secretion } from './relative-levels.ts';
import { Fc, IM, Mp, Sc, Uc } from './states.ts';
import { tissueEquations } from './tissues.ts';

const sweat = parameter('Jsw', 'mmol/h').times(secretion);
const fromMuscle = parameter('kIM', '1/h').times(IM);
const byVein = parameter('iv', 'mmol/h');

/** The whole body with one of the two guts; the extracellular pool closes the balance. */
function body({ absorbed, equations }: GutFlows): EquationSystem {
  const intoTissue = tissueEquations.map(({ rate }) => rate).reduce((sum: Expression, rate) => sum.plus(rate));
  const plasma = byVein
    .plus(fromMuscle)
    .plus(absorbed)
    .minus(secretedUpper)
    .minus(secretedDistal)
    .minus(urine)
    .minus(sweat)
    .minus(intoTissue);
  return equationSystem([
    ...equations,
    { state: Mp, rate: plasma },
    ...tissueEquations,
    ...hormoneEquations,
    { state: IM, rate: constant(0, 'mmol/h').minus(fromMuscle) },
    { state: Uc, rate: urine },
    { state: Fc, rate: faecal },
    { state: Sc, rate: sweat },
  ]);
}

/** Meal by meal. */
export const bodyByMeal: EquationSystem = body(gutByMeal);
/** With the gut averaged over the day. */
export const bodyAveraged: EquationSystem = body(gutAveraged);
