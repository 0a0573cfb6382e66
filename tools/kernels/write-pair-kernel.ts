import { bodyByMeal } from '../../src/physiology/models/magnesium/equations/body.ts';
import { assemblePairModule } from './assemble-pair-module.ts';
import { planKernel } from './plan-kernel.ts';

/** States the equations need above zero. */
const positive = ['Mp', 'Ca'];

/** The module for two people by meal, as a file that holds its bytes in base 64. */
export function writePairKernel(): string {
  const plan = planKernel(bodyByMeal);
  const bytes = assemblePairModule(
    plan,
    positive.map((name) => plan.states.indexOf(name)),
  );
  return `// Made by tools/kernels/make-kernels.ts; do not edit.
/** WebAssembly that carries two people by meal at once, ${bytes.length} bytes in base 64. */
export const pairKernelByMeal: string =
  '${Buffer.from(bytes).toString('base64')}';
`;
}
