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

const eventSchema = z.strictObject({
  at: z.string(),
  kind: z.enum(['medicine', 'nutrient', 'meal']),
  input: z.string(),
  name: z.string(),
  amount: z.string().exactOptional(),
  /** The days on which it is taken, where it is not every day; `from: null`: nobody said on which day it falls. */
  rhythm: z
    .union([
      z.strictObject({ weekdays: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])) }),
      z.strictObject({ everyDays: z.number(), from: z.string().nullable() }),
    ])
    .exactOptional(),
  /** True when it is taken only when needed. */
  asNeeded: z.boolean().exactOptional(),
});

/** A day on which everything can be taken, or what stands in its way. Clock times are `HH:MM`. */
export const scheduleSchema = z.strictObject({
  feasible: z.boolean(),
  events: z.array(eventSchema),
  /** What is taken on other days than this one, or on a day nobody stated; its room is kept every day. */
  otherDays: z.array(eventSchema),
  windows: z.array(z.strictObject({ input: z.string(), from: z.string(), to: z.string() })),
  conflicts: z.array(
    z.strictObject({
      reason: z.enum(['fixed-times', 'no-room', 'days-between', 'avoid', 'empty-stomach', 'too-hard']),
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
      reason: z.enum([
        'avoid',
        'clash',
        'no-moments',
        'as-needed',
        'not-by-mouth',
        'empty-stomach',
        'apart',
        'too-hard',
        'waits',
      ]),
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
  /** Medicines about which nothing was checked, and those of which nothing between one and the other was. */
  notChecked: z.array(
    z.strictObject({ reason: z.enum(['not-recognised', 'among-themselves']), items: z.array(z.string()) }),
  ),
  /** False when the search ended early: every gap holds, but a handier day may exist. */
  best: z.boolean(),
});
export type Schedule = z.infer<typeof scheduleSchema>;
