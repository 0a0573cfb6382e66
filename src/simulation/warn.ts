import type { BodyModel } from '../corpus/schemas/body-model.ts';
import type { BodyPerson, BodyScenario } from '../physiology/index.ts';
import type { ReadDoses } from './read-doses.ts';
import type { SimulationWarning } from './scenario.ts';
import type { WrittenScenario } from './schema.ts';

/** What was read, for the warnings about it. */
interface Read {
  readonly written: WrittenScenario;
  readonly model: BodyModel;
  readonly person: BodyPerson;
  readonly body: BodyScenario;
  readonly doses: ReadDoses['written'];
}

/** Warnings of a scenario before it runs; what opens a page of its own comes first. */
export function warnOf({ written, model, person, body, doses }: Read): readonly SimulationWarning[] {
  const { checked } = model;
  const isTreatment = doses.some(({ route }) => route !== 'oral') || person.pregnancy === 'pre-eclampsia';
  const outside = (
    value: number,
    name: 'intake' | 'dose' | 'egfr' | 'age',
    path: string,
  ): readonly SimulationWarning[] => {
    const { low, high, because } = checked[name];
    return value < low || value > high ? [{ code: 'simulate.outside', path, because }] : [];
  };
  return [
    ...(isTreatment ? [{ code: 'simulate.never-dosing' }] : []),
    ...illustrativeOf(written, model, doses).map((id) => ({ code: 'simulate.illustrative', parameters: { id } })),
    ...outside(person.ageYears, 'age', 'person.age'),
    ...(person.egfr === undefined ? [] : outside(person.egfr, 'egfr', 'person.egfr')),
    ...body.diets.flatMap(({ amount }, index) =>
      outside(amount, 'intake', index === 0 ? 'diet' : `diet.changes[${index - 1}]`),
    ),
    ...doses
      .filter(({ route }) => route === 'oral')
      .flatMap(({ amount, path }) => outside(amount, 'dose', `${path}.amount`)),
    ...(written.parameters === undefined ? [] : [{ code: 'simulate.own-parameters', path: 'parameters' }]),
    ...(body.mode === 'averaged' && doses.some(({ route }) => route === 'oral')
      ? [{ code: 'simulate.averaged-doses' }]
      : []),
  ];
}

/** Effects and salts of a scenario whose strength is a choice and was fitted to nobody. */
export function illustrativeOf(
  written: WrittenScenario,
  model: BodyModel,
  doses: ReadDoses['written'],
): readonly string[] {
  const effects = (written.effects ?? []).map(({ id }) => id);
  const salts = doses.filter(({ route }) => route === 'oral').map(({ compound }) => compound);
  const choices = [
    ...effects.filter((id) => model.effects.some((effect) => effect.id === id && !effect.calibrated)),
    ...salts.filter((id) => model.salts[id]?.calibrated === false),
  ];
  return [...new Set(choices)];
}

/** Warnings that only the curves show: levels outside the range the model was compared in. */
export function warnOfLevels(
  series: Readonly<Record<string, { readonly values: readonly number[] }>>,
  { checked, nutrient }: BodyModel,
): readonly SimulationWarning[] {
  const serum = series[`serum-${nutrient}`]?.values ?? [];
  const { low, high, because } = checked.serum;
  return serum.some((value) => value < low || value > high) ? [{ code: 'simulate.outside', because }] : [];
}
