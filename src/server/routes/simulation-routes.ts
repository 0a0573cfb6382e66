import type { FastifyInstance } from 'fastify';
import { interpretScenario, runScenario } from '../../simulation/index.ts';
import { answers, body, query } from '../describe-route.ts';
import { orRefuse, Refusal } from '../refusal.ts';
import { askedLanguage, requestLanguage } from '../request-language.ts';
import { nutrientOf } from '../server-knowledge.ts';
import type { ServerOptions } from '../server-options.ts';
import { simulateQuery } from './question-schemas.ts';
import { readQuery } from './read-request.ts';
import { beyondServed, served } from './simulation-limits.ts';

/** A scenario followed over hours to years, as the command does, within what one request may ask. */
export function simulationRoutes(app: FastifyInstance, { known }: ServerOptions): void {
  const { corpus } = known;
  app.post(
    '/api/v1/simulate',
    {
      schema: {
        summary: 'What happens in a body over hours to years; for teaching, never for dosing',
        description: `At most ${served.byMealDays} days meal by meal, shared by the people of a band, of whom at most ${served.people}; ${served.doses} single doses; ${served.outputs} output times; no parameters of its own.`,
        tags: ['questions'],
        ...query(simulateQuery),
        ...body('Scenario'),
        ...answers('Simulation'),
      },
    },
    async (request) => {
      const { nutrient, ensemble, seed } = readQuery(simulateQuery, request);
      const chosen = nutrient === undefined ? {} : { nutrient: nutrientOf(known, nutrient).nutrient.id };
      const written = request.body ?? null;
      const scenario = orRefuse(interpretScenario(written, corpus, { limits: corpus.limits }, chosen));
      const people = ensemble === undefined ? undefined : Number(ensemble);
      const problem = beyondServed(scenario, written, people);
      if (problem !== undefined) throw new Refusal(problem, 422);
      const language = askedLanguage(request) ?? scenario.language ?? requestLanguage(request);
      const band = people === undefined ? {} : { ensemble: { size: people, seed: Number(seed ?? 1) } };
      return orRefuse(runScenario(scenario, { messages: corpus.messages, language, ...band }));
    },
  );
}
