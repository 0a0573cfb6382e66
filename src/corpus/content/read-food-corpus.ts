import type { FoodCorpus } from '../corpus.ts';
import { readFoodTable } from '../foods/index.ts';
import { foodColumnsSchema, measuresSchema } from '../schemas/food.ts';
import { type ContentFiles, fileText } from './content-files.ts';
import { readTypedYaml } from './read-typed-yaml.ts';

/** Foods and waters with their names, portions and binders. */
export function readFoodCorpus(files: ContentFiles): FoodCorpus {
  const { measures } = readTypedYaml(files, 'foods/measures.yaml', measuresSchema);
  const layout = readTypedYaml(files, 'foods/columns.yaml', foodColumnsSchema);
  const waterLayout = readTypedYaml(files, 'waters/columns.yaml', foodColumnsSchema);
  return {
    foods: readFoodTable(fileText(files, 'foods/foods.csv'), layout, {
      staplesCsv: fileText(files, 'foods/staples.csv'),
      namesNlCsv: fileText(files, 'foods/names-nl.csv'),
      aliasesEnCsv: fileText(files, 'foods/aliases-en.csv'),
      portionsCsv: fileText(files, 'foods/portions.csv'),
      bindersCsv: fileText(files, 'foods/binders.csv'),
      measures,
    }),
    waters: readFoodTable(fileText(files, 'waters/waters.csv'), waterLayout),
  };
}
