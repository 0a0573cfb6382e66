import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { foodIdSchema } from './food.ts';

/** `content/nutrients/<nutrient>/food-steps.yaml`: realistic additions to a day, a portion each. */
export const foodStepsSchema = z.strictObject({
  steps: z.array(
    z.strictObject({
      food: foodIdSchema,
      grams: z.number().positive(),
      text: bilingualSchema,
    }),
  ),
});
export type FoodStep = z.infer<typeof foodStepsSchema>['steps'][number];
