import { likelihoodSchema, severitySchema } from '../../corpus/schemas/interaction.ts';
import type { InteractionHit } from './interaction-schema.ts';

const severities: readonly string[] = severitySchema.options;
const likelihoods: readonly string[] = likelihoodSchema.options;

/** Worst first, then surest, then by id and input, so that equal findings stand in equal order. */
export function compareHits(a: InteractionHit, b: InteractionHit): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    likelihoods.indexOf(a.likelihood) - likelihoods.indexOf(b.likelihood) ||
    compareText(a.id, b.id) ||
    compareText(a.with.input, b.with.input)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
