import type { BodyModel } from '../../src/corpus/schemas/body-model.ts';
import { packs } from '../knowledge.ts';

const found = packs.corpus.nutrients.find((one) => one.nutrient.id === 'magnesium')?.bodyModel;
if (found === undefined) throw new Error('the content has no whole-body model');

/** The whole-body model of the content. */
export const bodyContent: BodyModel = found;

const valuesOf = (records: Readonly<Record<string, { readonly value: number }>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(records).map(([name, { value }]) => [name, value]));

/** Parameters of the reference body, constants of the rules for a person, constants of binding. */
export const reference = valuesOf(bodyContent.parameters);
export const rules = valuesOf(bodyContent.covariates);
export const binding = valuesOf(bodyContent.binding);
