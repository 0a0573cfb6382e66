import type { Corpus } from '../../../src/corpus/index.ts';
import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import type { Problem } from '../../../src/quantity/index.ts';
import { aboutLine, describeProblem, renderSimulationCsv, sayIn, seriesName } from '../../../src/report/index.ts';
import { interpretScenario, runScenario } from '../../../src/simulation/index.ts';
import { loadCorpus } from '../engine/load-corpus.ts';
import { answerQuestions } from '../engine/worker-line.ts';
import type { SimulationAnswer, SimulationRequest, SimulatorWords } from './simulation-messages.ts';

/** The simulator apart from the page, so that moving a control never waits for it. */
let known: Promise<Known> | undefined;

interface Known {
  readonly corpus: Corpus;
  readonly language: Language;
}

/** Where the chance of a band starts: the same people each time. */
const seed = 1;

answerQuestions<SimulationRequest, SimulationAnswer>(answer, (reason) => ({ kind: 'failed', reason }));

async function answer(request: SimulationRequest): Promise<SimulationAnswer> {
  if (request.kind === 'start') {
    const { folder, language } = request;
    known = loadCorpus(folder).then((corpus) => ({ corpus, language }));
    return { kind: 'ready', words: wordsOf(await known) };
  }
  if (known === undefined) throw new Error('not started');
  const { corpus, language } = await known;
  const scenario = interpretScenario(request.scenario, corpus, { limits: corpus.limits });
  if (!scenario.ok) return refused(scenario.problem, await known);
  const band = request.people === undefined ? {} : { ensemble: { size: request.people, seed } };
  const outcome = runScenario(scenario.value, { messages: corpus.messages, language, ...band });
  if (!outcome.ok) return refused(outcome.problem, await known);
  const simulation = outcome.value;
  const words = { scenario: scenario.value, simulation, say: sayIn(corpus.messages, language), language };
  if (request.kind === 'csv') return { kind: 'text', text: renderSimulationCsv(words) };
  const names = Object.fromEntries(Object.keys(simulation.series).map((id) => [id, seriesName(id, words)]));
  return { kind: 'curves', curves: { simulation, names, about: aboutLine(words) } };
}

function wordsOf({ corpus, language }: Known): SimulatorWords {
  const content = corpus.nutrients.find(({ bodyModel }) => bodyModel !== undefined);
  if (content?.bodyModel === undefined) throw new Error('no whole-body model');
  const messages = Object.entries(corpus.messages).flatMap(([key, words]) =>
    /^(site\.)?simulate\./.test(key) ? [[key, words[language]]] : [],
  );
  const { salts, effects } = content.bodyModel;
  return {
    messages: Object.fromEntries(messages),
    nutrient: { id: content.nutrient.id, name: content.nutrient.names[language] },
    salts: content.compounds.flatMap(({ id, names }) => (id in salts ? [{ id, name: names[language] }] : [])),
    compounds: content.compounds.flatMap(({ id, names, forms }) => [
      { id, name: names[language] },
      ...forms.map((form) => ({ id: form.id, name: form.names[language] })),
    ]),
    effects: effects.map(({ id, names }) => ({ id, name: names[language] })),
  };
}

function refused(problem: Problem, { corpus, language }: Known): SimulationAnswer {
  const { path, remedy } = describeProblem(problem, corpus.messages, language);
  return { kind: 'refused', problem: { path, remedy } };
}
