import { type NutrientContent, substanceOf } from '../corpus/index.ts';
import type { DailyDiet } from '../physiology/index.ts';
import { checkLimit, type ReadingContext, readAmount, refuse } from '../profile/index.ts';
import { valueIn } from '../quantity/index.ts';
import { readHours } from './read-moments.ts';
import type { WrittenScenario } from './schema.ts';

type WrittenDiet = NonNullable<WrittenScenario['diet']>;
type Eaten = Pick<WrittenDiet, 'contains' | 'phytate' | 'oxalate'>;

/** Diets in order of their start; one in balance with the body where none was stated. */
export function readDiets(
  { diet }: WrittenScenario,
  balanced: number,
  {
    content,
    context,
    endHours,
  }: { readonly content: NutrientContent; readonly context: ReadingContext; readonly endHours: number },
): readonly (DailyDiet & { readonly from: number })[] {
  if (diet === undefined) return [{ from: 0, amount: balanced, phytate: 0, oxalate: 0 }];
  const first = { from: 0, ...readDaily(diet, 'diet', content, context) };
  const later = (diet.changes ?? []).map((change, index) => {
    const path = `diet.changes[${index}]`;
    const from = readHours(change.from, `${path}.from`, context);
    if (from <= 0 || from >= endHours) refuse('from-after-end', `${path}.from`, change.from);
    return { from, ...readDaily(change, path, content, context) };
  });
  for (const [index, { from }] of later.entries()) {
    if (index > 0 && from <= (later[index - 1]?.from ?? 0)) {
      refuse('until-before-from', `diet.changes[${index}].from`, diet.changes?.[index]?.from);
    }
  }
  return [first, ...later];
}

function readDaily(
  { contains, phytate, oxalate }: Eaten,
  path: string,
  content: NutrientContent,
  context: ReadingContext,
): DailyDiet {
  return {
    amount: readContent(contains, `${path}.contains`, content, context),
    phytate: readBinder(phytate, `${path}.phytate`, context),
    oxalate: readBinder(oxalate, `${path}.oxalate`, context),
  };
}

/** mmol a day of the nutrient from a record by nutrient, such as `{ x: 300 mg/d }`. */
export function readContent(
  contains: Readonly<Record<string, string>>,
  path: string,
  { nutrient }: NutrientContent,
  context: ReadingContext,
): number {
  const [other] = Object.keys(contains).filter((key) => key !== nutrient.id);
  if (other !== undefined) refuse('unknown-nutrient', `${path}.${other}`, other, { candidates: [nutrient.id] });
  const text = contains[nutrient.id];
  if (text === undefined) return refuse('missing', `${path}.${nutrient.id}`);
  const at = `${path}.${nutrient.id}`;
  const range = readAmount(text, at, ['mass-rate', 'substance-rate'], context);
  if (range.low !== range.high) refuse('range-not-allowed', at, text);
  const perDay = valueIn({ value: range.low, unit: range.unit }, 'g/d', substanceOf(nutrient));
  checkLimit({ low: perDay, high: perDay, unit: 'g' }, 'elementalDose', at, text, context);
  return valueIn({ value: perDay, unit: 'g/d' }, 'mmol/d', substanceOf(nutrient));
}

/** mmol of a binder over a day, written as an amount; absent: none beyond that of an ordinary meal. */
function readBinder(text: string | undefined, path: string, context: ReadingContext): number {
  if (text === undefined) return 0;
  const range = readAmount(text, path, ['amount-of-substance'], context);
  if (range.low !== range.high) refuse('range-not-allowed', path, text);
  const mmol = valueIn({ value: range.low, unit: range.unit }, 'mmol');
  if (mmol > mostBinder) {
    refuse('beyond-limit', path, text, { parameters: { low: '0', high: String(mostBinder), unit: 'mmol' } });
  }
  return mmol;
}

/** Most of a binder in a day, mmol; a day of bran holds some 3 mmol of phytate. */
const mostBinder = 50;
