import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import type { WrittenDose, WrittenScenario } from '../../../src/simulation/index.ts';

/** An example scenario, with what was changed of it: numbers as they were typed, without their unit; ids for choices. */
export interface Setting {
  readonly example: string;
  readonly changes: Readonly<Record<string, string>>;
}

/** The examples of the repository by name. */
export type Examples = Readonly<Record<string, WrittenScenario>>;

/** Fields of the person and the run that have a number, with their unit where the example states none. */
export const usualUnits = { age: 'y', weight: 'kg', egfr: 'mL/min/{1.73_m2}', intake: 'mg/d', until: 'd' } as const;
export type NumberName = keyof typeof usualUnits;

/** Unit of a daily dose that was added. */
export const extraUnit = 'mg';

/** Clock time of a daily dose that was added. */
export const extraTime = '22:00';

/** `200 mg` as number and unit; both empty where nothing stands. */
export function parts(text: string | undefined): { readonly number: string; readonly unit: string } {
  const [, number = '', unit = ''] = /^\s*([\d.,]*)\s*(.*)$/.exec(text ?? '') ?? [];
  return { number, unit };
}

/** What an example states for a number; undefined where it states nothing. */
export function stated(example: WrittenScenario, name: NumberName, nutrient: string): string | undefined {
  if (name === 'until') return example.until;
  if (name === 'intake') return example.diet?.contains[nutrient];
  return example.person[name];
}

/** The scenario to run. What was emptied is not stated; what the model cannot follow is refused by its own reader. */
export function scenarioOf(
  { example: name, changes }: Setting,
  examples: Examples,
  nutrient: string,
  language: Language,
): WrittenScenario | undefined {
  const example = examples[name];
  if (example === undefined) return undefined;
  const amount = (field: NumberName): string | undefined => {
    const before = stated(example, field, nutrient);
    const typed = changes[field];
    if (typed === undefined) return before;
    return typed.trim() === '' ? undefined : `${typed.trim()} ${parts(before).unit || usualUnits[field]}`;
  };
  const { sex } = example.person;
  const chosenSex = changes['sex'] === 'female' || changes['sex'] === 'male' ? changes['sex'] : sex;
  const person = {
    ...example.person,
    sex: chosenSex,
    age: amount('age') ?? '',
    weight: amount('weight'),
    egfr: amount('egfr'),
  };
  const intake = amount('intake');
  const diet = intake === undefined ? undefined : { ...example.diet, contains: { [nutrient]: intake } };
  const effects = effectsOf(example, changes['effect']);
  const doses = dosesOf(example, changes);
  return { ...example, language, person, until: amount('until') ?? '', diet, doses, effects };
}

function effectsOf({ effects }: WrittenScenario, chosen: string | undefined): WrittenScenario['effects'] {
  if (chosen === undefined) return effects;
  return chosen === '' ? undefined : [{ ...effects?.[0], id: chosen }];
}

function dosesOf({ doses = [] }: WrittenScenario, changes: Setting['changes']): WrittenDose[] {
  const own = doses.flatMap((dose, index) => {
    const typed = changes[`dose-${index}`];
    const compound = changes[`compound-${index}`] ?? dose.compound;
    if (typed === undefined) return [{ ...dose, compound }];
    // A dose that was emptied or set to nothing is not taken.
    return isNothing(typed) ? [] : [{ ...dose, compound, amount: `${typed.trim()} ${parts(dose.amount).unit}` }];
  });
  const { extra = '', 'extra-compound': compound } = changes;
  if (isNothing(extra) || compound === undefined) return own;
  return [...own, { compound, amount: `${extra.trim()} ${extraUnit}`, basis: 'elemental', at: [extraTime] }];
}

function isNothing(typed: string): boolean {
  return /^\s*0*([.,]0*)?\s*$/.test(typed);
}
