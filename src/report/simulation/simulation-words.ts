import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { Scenario, Simulation } from '../../simulation/index.ts';
import type { Say } from '../say.ts';

/** What the renderers of a simulation need. */
export interface SimulationWords {
  readonly scenario: Scenario;
  readonly simulation: Simulation;
  readonly say: Say;
  readonly language: Language;
}

/** Name of a series; with the word *illustrative* where any strength behind it is a choice. */
export function seriesName(id: string, { scenario, simulation, say, language }: SimulationWords): string {
  const name = scenario.model.series.find((one) => one.id === id)?.names[language] ?? id;
  return simulation.illustrative.length === 0 ? name : `${name} (${say('simulate.illustrative-mark')})`;
}

/** Sentences that stand before everything else. */
export function openingTexts({ simulation }: SimulationWords): readonly string[] {
  return simulation.warnings.filter(({ code }) => code === 'never-dosing').map(({ text }) => text);
}

/** Title of the scenario, else the word for a simulation. */
export function titleOf({ scenario, say, language }: SimulationWords): string {
  return scenario.title?.[language] ?? say('simulate.title');
}

/** What was run: model, detail of the gut, length. */
export function aboutLine({ simulation, say, language }: SimulationWords): string {
  const hours = simulation.times.at(-1) ?? 0;
  const days = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(hours / 24);
  return say('simulate.about', { model: simulation.model, mode: say(`simulate.mode.${simulation.mode}`), days });
}

/** Three significant digits in the reader's language. */
export function shortNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(value);
}
