import {
  colourStyle,
  plainStyle,
  renderSimulationCsv,
  renderSimulationSvg,
  renderSimulationText,
  type Say,
  sayIn,
} from '../report/index.ts';
import { readScenario, runScenarioOnThreads } from '../simulation/index.ts';
import { startThreads } from '../simulation/node/index.ts';
import { asJson, type CommandContext, type CommonOptions } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { findNutrient } from './find-nutrient.ts';
import { readInputFile } from './read-profile-file.ts';

/** Options of `simulate`. */
export interface SimulateOptions extends CommonOptions {
  readonly ensemble?: string;
  readonly seed: string;
}

/** Reads a scenario, follows it and prints the curves in the wanted form. */
export async function runSimulation(file: string, options: SimulateOptions, context: CommandContext): Promise<void> {
  const { corpus } = context.base();
  if (options.nutrient !== undefined) findNutrient(corpus, options.nutrient);
  const nutrient = options.nutrient === undefined ? {} : { nutrient: options.nutrient };
  const scenario = readScenario(readInputFile(file, context), corpus, { limits: corpus.limits }, nutrient);
  if (!scenario.ok) throw new Failure(scenario.problem, exitCodes.refused);
  const language = options.lang ?? scenario.value.language ?? context.language.environment;
  const size = options.ensemble === undefined ? undefined : wholeNumber(options.ensemble, '--ensemble');
  const ensemble = size === undefined ? {} : { ensemble: { size, seed: wholeNumber(options.seed, '--seed') } };
  const say = sayIn(corpus.messages, language);
  const outcome = await runScenarioOnThreads(scenario.value, {
    messages: corpus.messages,
    language,
    ...ensemble,
    startThreads,
    onProgress: progressLine(say),
  });
  if (!outcome.ok) {
    const isOption = outcome.problem.path.startsWith('--');
    throw new Failure(outcome.problem, isOption ? exitCodes.wrongUsage : exitCodes.refused);
  }
  const words = {
    scenario: scenario.value,
    simulation: outcome.value,
    say,
    language,
  };
  if (options.format === 'json') context.print(asJson(outcome.value));
  else if (options.format === 'csv') context.print(renderSimulationCsv(words));
  else if (options.format === 'svg') context.print(renderSimulationSvg(words));
  else context.print(renderSimulationText(words, context.isTerminal ? colourStyle : plainStyle));
}

function wholeNumber(text: string, option: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new Failure({ code: 'not-a-whole-number', path: option, received: text }, exitCodes.wrongUsage);
}

/** Says on a terminal how many are done, on one line that is wiped in the end; silent elsewhere. */
function progressLine(say: Say): (done: number, size: number) => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => {};
  return (done, size) => {
    const text = say('simulate.progress', { done: String(done), size: String(size) });
    stderr.write(done < size ? `\r${text}` : `\r${' '.repeat(text.length)}\r`);
  };
}
