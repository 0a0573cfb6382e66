import { type Expression, parseUnit } from '../../src/physiology/equations/index.ts';
import { isSameUnit } from '../../src/physiology/equations/unit.ts';
import { bodyAveraged, bodyByMeal } from '../../src/physiology/models/magnesium/equations/body.ts';
import { planKernel } from './plan-kernel.ts';
import { writeKernelModule } from './write-javascript.ts';

/** Inputs of a period, after the parameters of the person: by vein, by mouth in total, by mouth free. All in mmol/h. */
const inputs = ['iv', 'oral', 'avail'];

/**
 * The module with both kernels of the model. Throws when a unit of the content is not the one the equations need, or
 * when a parameter of either is unknown to the other.
 */
export function writeModelKernels(parameters: Readonly<Record<string, { readonly unit: string }>>): string {
  const units: Record<string, string> = Object.fromEntries(
    Object.entries(parameters).map(([name, { unit }]) => [name, unit]),
  );
  for (const input of inputs) units[input] = 'mmol/h';
  const names = Object.keys(units);
  const seen: Seen = { parameters: new Set(), expressions: new Set() };
  for (const { equations } of [bodyByMeal, bodyAveraged]) {
    for (const { rate } of equations) checkUnits(rate, units, seen);
  }
  const idle = names.filter((name) => !seen.parameters.has(name));
  if (idle.length > 0) throw new Error(`no equation uses ${idle.join(', ')}`);
  return [
    '// Made by tools/kernels/make-kernels.ts; do not edit.',
    "import type { Kernel } from '../../solver/kernel.ts';",
    '',
    '/** Parameters in the order of the array `p`; the last three are inputs of a period. */',
    `export const parameterNames: readonly string[] = '${names.join(' ')}'.split(' ');`,
    '',
    '/** States in the order of the array `y`. */',
    `export const stateNames: readonly string[] = '${bodyByMeal.states.join(' ')}'.split(' ');`,
    '',
    writeKernelModule('kernelByMeal', planKernel(bodyByMeal), names),
    writeKernelModule('kernelAveraged', planKernel(bodyAveraged), names),
  ].join('\n');
}

/** Marks the parameters an expression uses; each expression is looked at once. */
function checkUnits(expression: Expression, units: Readonly<Record<string, string>>, seen: Seen): void {
  if (seen.expressions.has(expression)) return;
  seen.expressions.add(expression);
  const { form, unit } = expression;
  if (form.kind === 'parameter') {
    const stated = units[form.name];
    if (stated === undefined) throw new Error(`the content has no parameter ${form.name}`);
    if (!isSameUnit(parseUnit(stated), unit)) throw new Error(`the unit ${stated} of ${form.name} does not fit`);
    seen.parameters.add(form.name);
  } else if (form.kind === 'root') checkUnits(form.of, units, seen);
  else if ('left' in form) {
    checkUnits(form.left, units, seen);
    checkUnits(form.right, units, seen);
  }
}

interface Seen {
  readonly parameters: Set<string>;
  readonly expressions: Set<Expression>;
}
