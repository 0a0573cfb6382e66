import { bodyAveraged, bodyByMeal } from '../../src/physiology/models/magnesium/equations/body.ts';
import { planKernel } from './plan-kernel.ts';
import { writeKernelHeader } from './write-c.ts';

/** The kernel of one gut mode as a C header; parameters in the order the generated kernels have. */
export function writeModelHeader(mode: 'by-meal' | 'averaged', parameters: readonly string[]): string {
  return writeKernelHeader(planKernel(mode === 'by-meal' ? bodyByMeal : bodyAveraged), parameters);
}
