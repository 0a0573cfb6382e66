import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { atcSchema } from './drug.ts';
import { evidenceNumberSchema, figureSchema } from './evidence-number.ts';
import { gapSchema, partialDateSchema } from './gap.ts';
import { idSchema } from './id.ts';
import { drugRouteSchema, memberSchema, partnerSchema } from './interaction-partner.ts';
import { compoundScopeSchema, kidneyScopeSchema, mechanismIdSchema } from './interaction-scope.ts';
import { reviewSchema } from './review.ts';
import { sourcesSchema } from './source-ids.ts';
import { standingSchema } from './standing.ts';

/** How bad it is, worst first; a proposal of the editors until confirmed. */
export const severitySchema = z.enum(['contraindicated', 'major', 'moderate', 'minor', 'none']);
/** How sure it is that it happens, surest first; an unverified warning is at most `possible`. */
export const likelihoodSchema = z.enum(['established', 'probable', 'possible', 'theoretical']);
/** `A` study in people with this nutrient, `B` other human studies or a label, `C` class or expert, `D` theory. */
export const evidenceLetterSchema = z.enum(['A', 'B', 'C', 'D']);

/** Which way the clash goes. `acid-base-disturbed` and `adverse-effect-added` are effects on the person. */
export const directionSchema = z.enum([
  'drug-exposure-lower',
  'drug-exposure-higher',
  'drug-absorption-faster',
  'drug-level-uncertain',
  'nutrient-lower',
  'nutrient-higher',
  'both-lower',
  'effect-stronger',
  'effect-weaker',
  'early-release',
  'adverse-effect-added',
  'acid-base-disturbed',
  'unknown',
]);

/** What to do; `inform` prints a gap without demanding it, `none` says that nothing needs doing. */
export const managementSchema = z.strictObject({
  action: z.enum(['avoid', 'separate', 'adjust', 'monitor', 'inform', 'none']),
  alternatives: z.array(z.enum(['pause-nutrient', 'other-compound', 'other-drug'])),
  en: z.string().min(1),
  nl: z.string().min(1),
  /** How the partner itself is taken, where the sources of the rule say so; a day is planned with it. */
  intake: z.enum(['empty-stomach', 'with-food']).optional(),
});

/** One scope of a row: route, compounds, kidney function, members. See docs/methods/interaction-words.md. */
export const interactionRuleSchema = z.strictObject({
  id: idSchema,
  nutrientRoute: z.enum(['oral', 'parenteral', 'any']),
  compounds: compoundScopeSchema,
  /** Absent when the partner is food. */
  drugRoutes: z.array(drugRouteSchema).min(1).optional(),
  /** Codes of the members this rule is limited to; absent means all. */
  onlyMembers: z.array(atcSchema).min(1).optional(),
  /** Daily dose of the partner from which the rule holds. */
  partnerDose: z.strictObject({ atLeast: figureSchema }).optional(),
  kidney: kidneyScopeSchema.optional(),
  /** `drug` (the partner) and `nutrient` are levels in the body, `effect` is what they do there, `measurement` a test result. */
  affects: z.enum(['drug', 'nutrient', 'both', 'effect', 'measurement']),
  direction: directionSchema,
  severity: severitySchema,
  likelihood: likelihoodSchema,
  evidence: evidenceLetterSchema,
  /** Mechanism of this scope when it differs from the row's. */
  mechanism: mechanismIdSchema.optional(),
  management: managementSchema,
  gaps: z.array(gapSchema),
  /** For the person: at most two short sentences that say what to do. */
  text: bilingualSchema,
  /** Hospital information, never advice to a person at home. */
  setting: z.literal('hospital').optional(),
  /** Standing of this scope when it differs from the row's. */
  status: standingSchema.optional(),
  /** Sources of this scope when they differ from the row's. */
  sources: sourcesSchema.optional(),
  /** Since when our sources show it (the oldest dated source, or the row's own date); absent means that it is not known. */
  validFrom: partialDateSchema.optional(),
  validUntil: partialDateSchema.optional(),
  /** Rule of the same row that this one replaced. */
  supersedes: idSchema.optional(),
});
export type InteractionRule = z.infer<typeof interactionRuleSchema>;

/** One interaction of the nutrient, as one file of `content/nutrients/<nutrient>/interactions/`. */
export const interactionSchema = z
  .strictObject({
    id: idSchema,
    partner: partnerSchema,
    members: z.array(memberSchema),
    mechanism: z.strictObject({ id: mechanismIdSchema, en: z.string().min(1), nl: z.string().min(1) }),
    effect: bilingualSchema,
    /** What was really studied, so that a reader sees how far it reaches. */
    studied: bilingualSchema,
    numbers: z.array(evidenceNumberSchema),
    rules: z.array(interactionRuleSchema).min(1),
    note: bilingualSchema.optional(),
    /** Standing of the warning itself; only `seen` counts as verified. */
    status: standingSchema,
    /** Severity and alert are the editors' proposals until a professional confirms them. */
    severityStanding: z.enum(['proposal', 'confirmed']),
    sources: sourcesSchema,
    review: reviewSchema,
  })
  .superRefine((interaction, context) => {
    for (const problem of interactionProblems(interaction)) context.addIssue({ code: 'custom', ...problem });
  });
export type Interaction = z.infer<typeof interactionSchema>;

interface RowProblem {
  readonly path: (string | number)[];
  readonly message: string;
}

interface CheckedRow {
  readonly id: string;
  readonly status: string;
  readonly sources: readonly string[];
  readonly members: readonly { readonly atc: string }[];
  readonly rules: readonly InteractionRule[];
}

function interactionProblems(row: CheckedRow): RowProblem[] {
  const problems: RowProblem[] = [];
  if (row.status === 'seen' && row.sources.length === 0) {
    problems.push({ path: ['sources'], message: 'a row that was seen names a source' });
  }
  const codes = new Set(row.members.map((member) => member.atc));
  if (codes.size !== row.members.length) problems.push({ path: ['members'], message: 'a code stands here twice' });
  const ruleIds = new Set(row.rules.map((rule) => rule.id));
  if (ruleIds.size !== row.rules.length) problems.push({ path: ['rules'], message: 'a rule id stands here twice' });
  row.rules.forEach((rule, index) => {
    problems.push(
      ...ruleProblems(rule, row, codes, ruleIds).map(({ path, message }) => ({
        path: ['rules', index, ...path],
        message,
      })),
    );
  });
  return problems;
}

function ruleProblems(rule: InteractionRule, row: CheckedRow, codes: Set<string>, ruleIds: Set<string>): RowProblem[] {
  const problems: RowProblem[] = [];
  const verified = (rule.status ?? row.status) === 'seen';
  if (rule.id !== row.id && !rule.id.startsWith(`${row.id}/`)) {
    problems.push({ path: ['id'], message: `a rule id is "${row.id}" or starts with "${row.id}/"` });
  }
  if (!verified && (rule.likelihood === 'established' || rule.likelihood === 'probable')) {
    problems.push({ path: ['likelihood'], message: 'an unverified warning is at most "possible"' });
  }
  for (const code of rule.onlyMembers ?? []) {
    if (!codes.has(code)) problems.push({ path: ['onlyMembers'], message: `${code} is not a member` });
  }
  if (rule.supersedes !== undefined && !ruleIds.has(rule.supersedes)) {
    problems.push({ path: ['supersedes'], message: `${rule.supersedes} is not a rule of this row` });
  }
  return problems;
}
