import { ageBands } from './age-bands.ts';
import { claimsCovered } from './claims-covered.ts';
import type { ContentCheck } from './content-check.ts';
import { doubtRule } from './doubt-rule.ts';
import { foodsNl } from './foods-nl.ts';
import { gapSides } from './gap-sides.ts';
import { idsUnique } from './ids-unique.ts';
import { limitsBasis } from './limits-basis.ts';
import { molarMass } from './molar-mass.ts';
import { numbersComplete } from './numbers-complete.ts';
import { nutrientPlaces } from './nutrient-places.ts';
import { predicates } from './predicates.ts';
import { readability } from './readability.ts';
import { referencesResolve } from './references-resolve.ts';
import { reviewMarks } from './review-marks.ts';
import { sameNumbers } from './same-numbers-check.ts';
import { schemaCheck } from './schema.ts';
import { sourceResolves } from './source-resolves.ts';
import { unusedSource } from './unused-source.ts';
import { wantedWords } from './wanted-words.ts';

/** Every content check, sorted by name. */
export const allChecks: readonly ContentCheck[] = [
  ageBands,
  claimsCovered,
  doubtRule,
  foodsNl,
  gapSides,
  idsUnique,
  limitsBasis,
  molarMass,
  numbersComplete,
  nutrientPlaces,
  predicates,
  readability,
  referencesResolve,
  reviewMarks,
  sameNumbers,
  schemaCheck,
  sourceResolves,
  unusedSource,
  wantedWords,
];
