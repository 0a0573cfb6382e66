import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { whenSchema } from './predicate.ts';
import { sourcesSchema } from './source-ids.ts';
import { standingSchema } from './standing.ts';

/** `stop`: do not take or go on; `refer`: only with a doctor; `caution`: ask or watch first. */
export const ruleActionSchema = z.enum(['stop', 'refer', 'caution']);

/** What the rule is about: the route, what the nutrient is taken as, and where the rule is read. */
const scopeSchema = z.strictObject({
  route: z.enum(['oral', 'parenteral']),
  /** `laxative` and `preparation` narrow the rule to that use; `any` is every supplement and medicine. */
  product: z.enum(['any', 'supplement', 'medicine', 'laxative', 'preparation']),
  /** Hospital rules are information only. */
  setting: z.enum(['anywhere', 'hospital']),
});

/** One rule of a condition, life stage or measurement about taking the nutrient beyond food. */
export const conditionRuleSchema = z
  .strictObject({
    id: idSchema,
    name: bilingualSchema,
    when: whenSchema,
    scope: scopeSchema,
    action: ruleActionSchema,
    severity: z.enum(['contraindicated', 'major', 'moderate', 'minor']),
    /** Who proposed action and severity; `seen` only where a source words them as strictly. */
    standing: standingSchema,
    sources: sourcesSchema,
    /** Where another compound takes the objection away. */
    alternative: z.enum(['other-compound', 'pause-nutrient']).optional(),
    /** Why, in one line. */
    because: bilingualSchema,
    /** Plain words for the person, and the same for the professional. */
    person: bilingualSchema,
    professional: bilingualSchema,
  })
  .refine((rule) => rule.standing !== 'seen' || rule.sources.length > 0, 'a verified rule names a source');
export type ConditionRule = z.infer<typeof conditionRuleSchema>;

/** `content/nutrients/<nutrient>/conditions.yaml`. */
export const conditionRulesFileSchema = z.strictObject({ rules: z.array(conditionRuleSchema).min(1) });
