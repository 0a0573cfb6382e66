import * as z from 'zod';
import { figureSchema } from './evidence-number.ts';
import { idSchema } from './id.ts';

/** How a clash works. */
export const mechanismIdSchema = z.enum([
  'chelation',
  'adsorption',
  'binding',
  'gastric-ph',
  'urine-ph',
  'renal-accumulation',
  'additive-load',
  'additive-effect',
  'depletion',
  'absorption-competition',
  'absorption-increase',
  'complexation',
  'antagonism',
  'unknown',
]);

/** Mechanisms in which the two must not meet in the gut, so that a missing side of a gap takes its class's hours. */
export const bindingMechanisms: readonly z.infer<typeof mechanismIdSchema>[] = ['chelation', 'adsorption', 'binding'];

/** Kidney function a rule is limited to. `orDialysis` widens it to dialysis, `onDialysis` limits it to dialysis. */
export const kidneyScopeSchema = z.strictObject({
  egfrBelow: figureSchema.optional(),
  egfrAtLeast: figureSchema.optional(),
  orDialysis: z.literal(true).optional(),
  onDialysis: z.literal(true).optional(),
});

/**
 * Compounds a rule holds for: a group word, or family ids. `any` every compound by every route of the rule, `any-oral`
 * every oral compound, `alkaline` those that neutralise acid, `alkaline-high-dose` the same in regular antacid or laxative
 * doses, `non-alkaline-oral` every other oral compound.
 */
export const compoundScopeSchema = z.union([
  z.enum(['any', 'any-oral', 'alkaline', 'alkaline-high-dose', 'non-alkaline-oral']),
  z.array(idSchema).min(1),
]);
