import type { Standing } from '../../corpus/schemas/standing.ts';
import type { Truth } from '../conditions/evaluate-predicate.ts';
import { type Session, words } from '../session.ts';
import { isOldResult } from './is-old-result.ts';
import { testIdsOf } from './nutrient-tests.ts';
import type { RecognisedLab } from './read-labs.ts';
import type { LabCaveat, LabReference } from './schema.ts';

interface CaveatRow {
  readonly id: string;
  readonly text: Readonly<Record<'en' | 'nl', string>>;
  readonly standing: Standing;
  readonly sources: readonly string[];
}

/** One recognised result with the reference ranges and the circumstances its caveats depend on. */
export interface CaveatInput {
  readonly lab: RecognisedLab;
  readonly references: readonly LabReference[];
  /** Whether the nutrient is taken beyond food; null: not known, and then what taking it would falsify is said. */
  readonly takesNutrient: Truth;
}

/** What a result does not say, and what may have falsified it; each sentence once. */
export function caveatsOf(input: CaveatInput, session: Session): readonly LabCaveat[] {
  const { content, language } = session;
  const { lab } = input;
  const isSerum = lab.test.id === testIdsOf(content.nutrient).serum;
  const rows: readonly CaveatRow[] = [
    ...(isSerum ? content.deficiency.caveats.filter((row) => fits(row.id, input)) : []),
    ...content.laboratory.caveats.filter((row) => row.test === lab.test.id),
    ...content.laboratory.interferences
      .filter((row) => row.test === lab.test.id && (row.cause !== 'nutrient' || input.takesNutrient !== false))
      .map((row) => ({ ...row, text: { en: `${row.name.en}. ${row.text.en}`, nl: `${row.name.nl}. ${row.text.nl}` } })),
  ];
  const caveats = new Map<string, LabCaveat>();
  for (const { id, text, standing, sources } of rows) {
    if (caveats.has(id)) continue;
    caveats.set(id, { id, text: text[language], sources: [...sources], verified: standing === 'seen' });
  }
  return [...caveats.values(), ...ownCaveats(lab, session)];
}

/** The sentence about a band of values only where the value lies in a grey zone; the others always. */
function fits(id: string, { references }: CaveatInput): boolean {
  const zones = references.filter((row) => row.role === 'grey-zone');
  const about = /^values-of-/.test(id);
  return !about || zones.some((row) => row.interpretation === 'within' || row.interpretation === 'unclear');
}

function ownCaveats(lab: RecognisedLab, session: Session): LabCaveat[] {
  if (!isOldResult(lab.date, session.date)) return [];
  return [{ id: 'old-result', text: words(session, 'lab.caveat.old-result'), sources: [], verified: false }];
}
