import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { sourcesSchema } from './source-ids.ts';
import { standingSchema } from './standing.ts';
import { writtenAmountSchema } from './written-amount.ts';

/** What was found when a claim of the input summary was compared with other sources. */
export const claimStatusSchema = z.enum([
  'confirmed_independent',
  'partly_confirmed',
  'not_independently_verified',
  'memory_needs_checking',
  'contradicted',
  'disputed',
  'outdated',
]);
export type ClaimStatus = z.infer<typeof claimStatusSchema>;

/** The monograph's sections, in reading order; a claim's `place` starts with one of them. */
export const monographSections = [
  'summary',
  'what-it-is',
  'requirement',
  'forms',
  'absorption',
  'deficiency',
  'function',
  'uses',
  'mechanisms',
  'safety',
  'interactions',
  'laboratory',
  'dosing',
  'references',
] as const;

/** Permanent id of a claim. */
export const claimIdSchema = z.string().regex(/^C\d{3}$/);

/** What is right instead, or what differs; `sources` is empty only for a correction that is itself unverified. */
export const correctionSchema = z
  .strictObject({ en: z.string().min(1), nl: z.string().min(1), standing: standingSchema, sources: sourcesSchema })
  .refine((row) => row.standing !== 'seen' || row.sources.length > 0, 'a verified correction names a source');

/** A dose that may be shown as history but takes no part in any advice. */
const blockedDoseSchema = z.strictObject({
  doseVerbatim: z.string().min(1),
  /** The reading other sources give; still blocked. */
  doseNormalised: writtenAmountSchema,
  basis: z.enum(['element', 'compound']),
  dosesPerDay: z.int().positive(),
  blocked: z.literal(true),
  reason: bilingualSchema,
});

const corrected: readonly ClaimStatus[] = ['contradicted', 'disputed', 'outdated'];

/** One statement of the input summary in our own words, with our finding. */
export const claimSchema = z
  .strictObject({
    id: claimIdSchema,
    /** Line of the input summary it stands on. */
    inputLine: z.int().positive(),
    /** Section of the input summary; for uses also its effectiveness heading. */
    section: z.string().regex(/^[a-z_]+(\/[a-z]+)?$/),
    kind: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    status: claimStatusSchema,
    /** Anchor in the monograph: `section/slug`. */
    place: z
      .string()
      .regex(/^[a-z-]+\/[a-z0-9-]+$/)
      .refine((place) => monographSections.some((section) => place.startsWith(`${section}/`)), 'unknown section'),
    en: z.string().min(1),
    nl: z.string().min(1),
    correction: correctionSchema.optional(),
    /** Empty when nothing independent was found. */
    sources: sourcesSchema,
    note: bilingualSchema.optional(),
    dose: blockedDoseSchema.optional(),
  })
  .refine(
    (claim) => claim.correction !== undefined || !corrected.includes(claim.status),
    'a contradicted, disputed or outdated claim carries its correction',
  );
export type Claim = z.infer<typeof claimSchema>;

/** `content/nutrients/<nutrient>/claims.yaml`. */
export const claimsFileSchema = z.strictObject({ claims: z.array(claimSchema).min(1) });
