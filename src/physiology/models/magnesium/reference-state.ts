import type { Numbers } from '../../body/body-model.ts';
import { kernelAveraged, stateNames } from './kernels.generated.ts';
import { numberOf } from './person.ts';

/** The pair of a state and the parameter that is its healthy value. */
const healthy = 'Mf:Mf0 Mi:Mi0 Mm:Mm0 Ms:Ms0 Rb:Rb0 Bx:Bx0 Bd:Bd0 PTH:PTH0 Ca:Ca0 CaB:CaB0 D:D0 K:K0';
const colon = stateNames.indexOf('Gc');

/**
 * The state of a healthy body with the given coefficients of the averaged kernel: all levels at their healthy values and
 * the colon in balance with what reaches it.
 */
export function referenceState(parameters: Numbers, coefficients: Float64Array): Float64Array {
  const y = new Float64Array(stateNames.length);
  const set = (state: string, value: number): void => {
    y[stateNames.indexOf(state)] = value;
  };
  for (const pair of healthy.split(' ')) {
    const [state = '', parameter = ''] = pair.split(':');
    set(state, numberOf(parameters, parameter));
  }
  set('Mp', numberOf(parameters, 'C0') * numberOf(parameters, 'Vc'));
  for (const level of ['Ag', 'Ad', 'OC', 'OB']) set(level, 1);
  const rates = new Float64Array(stateNames.length);
  kernelAveraged.derivatives(y, coefficients, rates);
  // With an empty colon its rate is all that flows in.
  set('Gc', (rates[colon] ?? 0) / numberOf(parameters, 'kco'));
  return y;
}
