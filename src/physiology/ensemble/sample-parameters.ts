import type { Numbers } from '../body/body-model.ts';
import { normal, seededRandom } from './seeded-random.ts';

/**
 * Parameters of one member: each with a spread is multiplied by a log-normal factor of median 1 and that coefficient of
 * variation. Spreads are drawn in the order of their names, so that the order of the content does not matter.
 */
export function sampleParameters(
  parameters: Numbers,
  spreads: Numbers,
  { seed, member }: { readonly seed: number; readonly member: number },
): Numbers {
  const random = seededRandom(seed, member);
  const sampled: Record<string, number> = { ...parameters };
  for (const name of Object.keys(spreads).sort()) {
    const variation = spreads[name] ?? 0;
    const sigma = Math.sqrt(Math.log(1 + variation * variation));
    sampled[name] = (sampled[name] ?? 0) * Math.exp(sigma * normal(random));
  }
  return sampled;
}
