import type * as z from 'zod';
import { bodyModelSchema } from '../schemas/body-model.ts';
import { claimsFileSchema } from '../schemas/claim.ts';
import { atomicWeightsSchema, compoundsSchema } from '../schemas/compound.ts';
import { conditionsSchema, laboratoryTestsSchema, symptomsSchema } from '../schemas/condition.ts';
import { conditionRulesFileSchema } from '../schemas/condition-rule.ts';
import { deficiencySchema } from '../schemas/deficiency.ts';
import { depletionFileSchema } from '../schemas/depletion.ts';
import { drugGroupsSchema } from '../schemas/drug.ts';
import { foodColumnsSchema, foodGroupsSchema, foodReleasesSchema, measuresSchema } from '../schemas/food.ts';
import { foodStepsSchema } from '../schemas/food-step.ts';
import { formulasFileSchema } from '../schemas/formula.ts';
import { givenAsFileSchema } from '../schemas/given-as.ts';
import { gutModelSchema } from '../schemas/gut-model.ts';
import { indicationsFileSchema } from '../schemas/indication.ts';
import { interactionSchema } from '../schemas/interaction.ts';
import { labelMessagesSchema, labelWordsSchema } from '../schemas/label-words.ts';
import { laboratoryFileSchema } from '../schemas/laboratory.ts';
import { messagesSchema } from '../schemas/messages.ts';
import { nutrientSchema } from '../schemas/nutrient.ts';
import { productsSchema } from '../schemas/product.ts';
import { profileLimitsSchema } from '../schemas/profile-limits.ts';
import { referenceValuesFileSchema } from '../schemas/reference-value.ts';
import { ruledOutFileSchema } from '../schemas/ruled-out.ts';
import { scoresFileSchema } from '../schemas/score.ts';
import { bibliographySchema } from '../schemas/source.ts';
import { unitsFileSchema } from './units-file.ts';

/** A kind of YAML file: where it stands and what it must look like. */
export interface ContentKind<T> {
  readonly path: RegExp;
  readonly schema: z.ZodType<T>;
}

function kind<T>(path: RegExp, schema: z.ZodType<T>): ContentKind<T> {
  return { path, schema };
}

/** Every kind of YAML file of the content; a file of no kind is refused by the check `schema`. */
export const contentKinds = {
  nutrient: kind(/^nutrients\/[^/]+\/nutrient\.yaml$/, nutrientSchema),
  claims: kind(/^nutrients\/[^/]+\/claims\.yaml$/, claimsFileSchema),
  compounds: kind(/^nutrients\/[^/]+\/compounds\.yaml$/, compoundsSchema),
  conditionRules: kind(/^nutrients\/[^/]+\/conditions\.yaml$/, conditionRulesFileSchema),
  deficiency: kind(/^nutrients\/[^/]+\/deficiency\.yaml$/, deficiencySchema),
  depletion: kind(/^nutrients\/[^/]+\/depletion\.yaml$/, depletionFileSchema),
  foodSteps: kind(/^nutrients\/[^/]+\/food-steps\.yaml$/, foodStepsSchema),
  formulas: kind(/^nutrients\/[^/]+\/formulas\.yaml$/, formulasFileSchema),
  indications: kind(/^nutrients\/[^/]+\/indications\.yaml$/, indicationsFileSchema),
  interaction: kind(/^nutrients\/[^/]+\/interactions\/[^/]+\.yaml$/, interactionSchema),
  laboratory: kind(/^nutrients\/[^/]+\/laboratory\.yaml$/, laboratoryFileSchema),
  referenceValues: kind(/^nutrients\/[^/]+\/reference-values\.yaml$/, referenceValuesFileSchema),
  ruledOut: kind(/^nutrients\/[^/]+\/ruled-out\.yaml$/, ruledOutFileSchema),
  scores: kind(/^nutrients\/[^/]+\/scores\.yaml$/, scoresFileSchema),
  conditions: kind(/^conditions\/conditions\.yaml$/, conditionsSchema),
  symptoms: kind(/^conditions\/symptoms\.yaml$/, symptomsSchema),
  laboratoryTests: kind(/^conditions\/laboratory-tests\.yaml$/, laboratoryTestsSchema),
  drugGroups: kind(/^drugs\/groups\.yaml$/, drugGroupsSchema),
  givenAs: kind(/^drugs\/given-as\.yaml$/, givenAsFileSchema),
  foodColumns: kind(/^(foods|waters)\/columns\.yaml$/, foodColumnsSchema),
  foodGroups: kind(/^foods\/groups\.yaml$/, foodGroupsSchema),
  measures: kind(/^foods\/measures\.yaml$/, measuresSchema),
  releases: kind(/^foods\/releases\.yaml$/, foodReleasesSchema),
  labelMessages: kind(/^label\/messages\.yaml$/, labelMessagesSchema),
  labelWords: kind(/^label\/words-[a-z]{2}\.yaml$/, labelWordsSchema),
  messages: kind(/^messages\/[^/]+\.yaml$/, messagesSchema),
  bodyModel: kind(/^models\/[^/]+-body\.yaml$/, bodyModelSchema),
  model: kind(/^models\/[^/]+-gut\.yaml$/, gutModelSchema),
  products: kind(/^products\/[^/]+\.yaml$/, productsSchema),
  limits: kind(/^profile-limits\.yaml$/, profileLimitsSchema),
  sources: kind(/^sources\/[^/]+\.yaml$/, bibliographySchema),
  atomicWeights: kind(/^units\/atomic-weights\.yaml$/, atomicWeightsSchema),
  units: kind(/^units\/units\.yaml$/, unitsFileSchema),
} as const;

/** Name of a kind. */
export type KindName = keyof typeof contentKinds;
