import type { BodyModelCode, Observable } from '../../body/body-model.ts';
import { kernelAveraged, kernelByMeal, parameterNames, stateNames } from './kernels.generated.ts';
import { pairKernelByMeal } from './pair-kernel.generated.ts';
import { adaptToPerson, relativeSurface } from './person.ts';
import { referenceState } from './reference-state.ts';
import { boundInMeal, dissolvingShare, swallowMeal, swallowSalt } from './swallow.ts';

const at = (name: string): number => stateNames.indexOf(name);
const all = (names: string): readonly number[] => names.split(' ').map(at);

/** mmol a day: the reference intake that the reference body was balanced with, 304 mg. */
const referenceIntake = 12.5;

const amountIn = (names: string): Observable => ({ kind: 'level', states: all(names) });
const growthOf = (name: string): Observable => ({ kind: 'rate-per-day', states: [at(name)] });

const observables: BodyModelCode['observables'] = {
  'serum-magnesium': { kind: 'level', states: all('Mp'), per: 'Vc' },
  'urine-magnesium': growthOf('Uc'),
  'faeces-magnesium': growthOf('Fc'),
  'tissue-magnesium': amountIn('Mf Mi Mm Ms'),
  'muscle-magnesium': amountIn('Ms'),
  'erythrocyte-magnesium': amountIn('Rb'),
  'bone-magnesium': amountIn('Bx Bd'),
  'body-magnesium': amountIn('Mp Mf Mi Mm Ms Rb Bx Bd IM'),
  'serum-calcium': amountIn('Ca'),
  'serum-potassium': amountIn('K'),
  'parathyroid-hormone': amountIn('PTH'),
  calcitriol: amountIn('D'),
};

/** Small amounts in the gut and the depot are held a hundred times closer than the large pools. */
const small = new Set(all('E X Sd G1 G2 G3 IM'));

/** The whole-body model of docs/methods/whole-body-model.md. */
export const wholeBody: BodyModelCode = {
  id: 'magnesium-body-1',
  kernels: { 'by-meal': kernelByMeal, averaged: kernelAveraged },
  pairKernel: pairKernelByMeal,
  parameterNames,
  stateNames,
  toleranceWeights: Float64Array.from(stateNames, (_, state) => (small.has(state) ? 0.01 : 1)),
  positive: all('Mp Ca'),
  content: all('X Sd G1 G2 G3 Gc Mp Mf Mi Mm Ms Rb Bx Bd IM Uc Fc Sc'),
  lumen: all('X Sd G1 G2 G3 Gc'),
  audit: { urine: at('Uc'), faeces: at('Fc'), sweat: at('Sc') },
  plasma: at('Mp'),
  muscleDepot: at('IM'),
  referenceIntake,
  adaptToPerson,
  relativeSurface,
  referenceState,
  swallowMeal,
  swallowSalt,
  boundInMeal,
  dissolvingShare,
  observables,
};
