import * as z from 'zod';

const concessionSchema = z.strictObject({
  kind: z.enum(['time', 'moments', 'item', 'gap']),
  item: z.string().exactOptional(),
  moments: z.number().exactOptional(),
  gap: z.string().exactOptional(),
});

const brokenSchema = z.strictObject({
  gap: z.string(),
  side: z.enum(['before', 'after']),
  first: z.string(),
  second: z.string(),
  elapsedMinutes: z.number(),
  neededMinutes: z.number(),
});

/** A day on which everything can be taken, or what stands in its way. Clock times are `HH:MM`. */
export const scheduleSchema = z.strictObject({
  feasible: z.boolean(),
  events: z.array(
    z.strictObject({
      at: z.string(),
      kind: z.enum(['medicine', 'nutrient', 'meal']),
      input: z.string(),
      name: z.string(),
      amount: z.string().exactOptional(),
    }),
  ),
  windows: z.array(z.strictObject({ input: z.string(), from: z.string(), to: z.string() })),
  conflicts: z.array(
    z.strictObject({
      reason: z.enum(['fixed-times', 'no-room', 'days-between', 'avoid', 'too-hard']),
      scope: z.enum(['nutrient', 'other']),
      items: z.array(z.string()),
      gaps: z.array(z.string()),
      rules: z.array(z.string()),
      broken: z.array(brokenSchema),
      wouldHaveToGive: z.array(concessionSchema),
    }),
  ),
  unplaced: z.array(
    z.strictObject({
      input: z.string(),
      name: z.string(),
      reason: z.enum(['avoid', 'clash', 'no-moments', 'too-hard', 'waits']),
      rules: z.array(z.string()),
      question: z.literal('when-taken').exactOptional(),
    }),
  ),
  relaxed: z.array(
    z.strictObject({
      gap: z.string(),
      rule: z.string(),
      items: z.array(z.string()),
      authority: z.string(),
      beforeMinutes: z.number(),
      afterMinutes: z.number(),
      insteadOf: z.strictObject({ beforeMinutes: z.number(), afterMinutes: z.number() }),
    }),
  ),
  /** False when the search ended early: every gap holds, but a handier day may exist. */
  best: z.boolean(),
});
export type Schedule = z.infer<typeof scheduleSchema>;
