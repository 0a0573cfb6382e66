import type { Answer } from '../../quantity/index.ts';
import { medicineItems } from '../items/medicine-items.ts';
import { resolveFoods } from '../items/resolve-foods.ts';
import type { ResolvedMedication } from '../items/resolve-medications.ts';
import { resolveSupplements } from '../items/resolve-supplements.ts';
import { resolveWaters } from '../items/resolve-waters.ts';
import type { Session } from '../session.ts';
import { askSameProduct } from './ask-same-product.ts';
import { averageDays } from './average-days.ts';
import { countOnce } from './count-once.ts';
import type { LedgerItem } from './ledger-item.ts';
import { ofKind, sumAnswers, sumItems } from './sum-items.ts';

/** What comes in on an average day: lines and sums. */
export interface Ledger {
  readonly items: readonly LedgerItem[];
  readonly food: Answer;
  readonly water: Answer;
  readonly supplements: Answer;
  readonly medicines: Answer;
  readonly fortification: Answer;
  /** Supplements, medicines and declared fortification: what an upper level counts. */
  readonly nonFood: Answer;
  /** Supplements and fortification without medicines. */
  readonly withoutMedicines: Answer;
  readonly total: Answer;
  /** Compound families taken as supplement or medicine. */
  readonly compounds: ReadonlySet<string>;
}

/** Builds the ledger. Anything not stated stays unknown; an empty list is a stated none. */
export function buildLedger(session: Session, medications: readonly ResolvedMedication[] | undefined): Ledger {
  const { profile, book, content } = session;
  const unit = content.nutrient.intakeUnit;
  const days = profile.diet?.days ?? [];
  const dietItems = averageDays(
    days.map((day) => [...resolveFoods(day, session), ...resolveWaters(day, session)]),
    unit,
  );
  const stated = {
    supplements: profile.supplements === undefined ? [] : resolveSupplements(profile.supplements, session),
    medicines: medications === undefined ? [] : medicineItems(medications, session),
  };
  askSameProduct(stated.supplements, medications ?? [], session);
  const { supplements: supplementItems, medicines: medicine } = countOnce(stated, session);
  const items = [...dietItems, ...supplementItems, ...medicine];
  const sum = (rule: string, lines: readonly LedgerItem[], missing: readonly string[]): Answer =>
    sumItems({ items: lines, unit, rule, book, missing });
  const incomplete =
    days.length === 0 ? ['diet'] : days.filter((day) => !day.complete).map((day) => `${day.path}.complete`);
  const noWater = days.filter((day) => day.water === undefined).map((day) => `${day.path}.water`);
  const food = sum('food-of-the-day', ofKind(items, 'food'), incomplete);
  const water = sum('water-of-the-day', ofKind(items, 'water'), days.length === 0 ? ['diet'] : noWater);
  const supplements = sum(
    'supplements-of-the-day',
    supplementItems,
    profile.supplements === undefined ? ['supplements'] : [],
  );
  const medicines = sum('medicines-of-the-day', medicine, medications === undefined ? ['medications'] : []);
  const fortification = sum('fortification-of-the-day', ofKind(items, 'fortification'), []);
  const withoutMedicines = sumAnswers([supplements, fortification], unit, 'supplements-and-fortification', book);
  const nonFood = sumAnswers([supplements, medicines, fortification], unit, 'non-food-intake', book);
  return {
    items,
    food,
    water,
    supplements,
    medicines,
    fortification,
    withoutMedicines,
    nonFood,
    total: sumAnswers([food, water, nonFood], unit, 'total-intake', book),
    compounds: new Set([...supplementItems, ...medicine].flatMap((item) => item.compound ?? [])),
  };
}
