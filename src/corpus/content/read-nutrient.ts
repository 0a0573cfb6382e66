import type * as z from 'zod';
import type { NutrientContent } from '../corpus.ts';
import { bodyModelSchema } from '../schemas/body-model.ts';
import { compoundsSchema } from '../schemas/compound.ts';
import { conditionRulesFileSchema } from '../schemas/condition-rule.ts';
import { deficiencySchema } from '../schemas/deficiency.ts';
import { depletionFileSchema } from '../schemas/depletion.ts';
import { foodStepsSchema } from '../schemas/food-step.ts';
import { formulasFileSchema } from '../schemas/formula.ts';
import { gutModelSchema } from '../schemas/gut-model.ts';
import { indicationsFileSchema } from '../schemas/indication.ts';
import { interactionSchema } from '../schemas/interaction.ts';
import { laboratoryFileSchema } from '../schemas/laboratory.ts';
import { nutrientSchema } from '../schemas/nutrient.ts';
import { referenceValuesFileSchema } from '../schemas/reference-value.ts';
import { ruledOutFileSchema } from '../schemas/ruled-out.ts';
import { scoresFileSchema } from '../schemas/score.ts';
import { ContentError, type ContentFiles, filesUnder } from './content-files.ts';
import { readTypedYaml } from './read-typed-yaml.ts';

/** Folders of `content/nutrients/`, sorted. */
export function nutrientFolders(files: ContentFiles): readonly string[] {
  return filesUnder(files, 'nutrients', '/nutrient.yaml').map((path) => path.slice(0, -'/nutrient.yaml'.length));
}

/** Everything about one nutrient from its folder. */
export function readNutrient(files: ContentFiles, folder: string): NutrientContent {
  const yaml = <T>(name: string, schema: z.ZodType<T>): T => readTypedYaml(files, `${folder}/${name}.yaml`, schema);
  const nutrient = yaml('nutrient', nutrientSchema);
  return {
    nutrient,
    compounds: yaml('compounds', compoundsSchema).compounds,
    references: yaml('reference-values', referenceValuesFileSchema),
    interactions: filesUnder(files, `${folder}/interactions`, '.yaml').map((path) =>
      readTypedYaml(files, path, interactionSchema),
    ),
    ruledOut: yaml('ruled-out', ruledOutFileSchema),
    depletion: yaml('depletion', depletionFileSchema),
    indications: yaml('indications', indicationsFileSchema).indications,
    deficiency: yaml('deficiency', deficiencySchema),
    conditionRules: yaml('conditions', conditionRulesFileSchema).rules,
    laboratory: yaml('laboratory', laboratoryFileSchema),
    scores: yaml('scores', scoresFileSchema).scores,
    formulas: yaml('formulas', formulasFileSchema),
    foodSteps: yaml('food-steps', foodStepsSchema).steps,
    ...(nutrient.gutModel === null ? {} : { gutModel: findModel(files, nutrient.gutModel, '-gut', gutModelSchema) }),
    ...(nutrient.bodyModel === undefined
      ? {}
      : { bodyModel: findModel(files, nutrient.bodyModel, '-body', bodyModelSchema) }),
  };
}

function findModel<T extends { readonly id: string }>(
  files: ContentFiles,
  id: string,
  kind: '-gut' | '-body',
  schema: z.ZodType<T>,
): T {
  for (const path of filesUnder(files, 'models', `${kind}.yaml`)) {
    const model = readTypedYaml(files, path, schema);
    if (model.id === id) return model;
  }
  throw new ContentError('models', `there is no model with the id ${id}`);
}
