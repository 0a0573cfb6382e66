import binaryen from 'binaryen';
import type { KernelPlan } from './plan-kernel.ts';
import { writePairModule } from './write-pair-module.ts';

/** The module for two people as bytes: assembled, checked and optimised by binaryen. */
export function assemblePairModule(plan: KernelPlan, positive: readonly number[]): Uint8Array {
  const module = binaryen.parseText(writePairModule(plan, positive));
  module.setFeatures(binaryen.Features.SIMD128);
  if (module.validate() === 0) throw new Error('the module for two people is not valid');
  binaryen.setOptimizeLevel(3);
  binaryen.setShrinkLevel(0);
  module.optimize();
  const bytes = module.emitBinary();
  module.dispose();
  return bytes;
}
