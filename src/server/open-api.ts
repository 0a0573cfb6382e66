import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { assessmentSchema } from '../assess/index.ts';
import { profileSchema } from '../profile/index.ts';
import { scenarioSchema } from '../simulation/index.ts';
import { jsonSchema } from './describe-route.ts';

/** RFC 9457 with the fields of docs/contract/errors.md. */
const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  code: z.string(),
  path: z.string(),
  received: z.string().nullable(),
  candidates: z.array(z.string()).optional(),
});

/** The answer of docs/contract/scenario.md. */
const simulationSchema = z.object({
  schema: z.literal('elementair/simulation@1'),
  model: z.string(),
  parameters: z.object({ hash: z.string() }),
  mode: z.enum(['by-meal', 'averaged']),
  method: z.object({ family: z.enum(['explicit', 'implicit']), fastestRate: z.number(), steps: z.int() }),
  times: z.array(z.number()),
  series: z.record(
    z.string(),
    z.object({
      unit: z.string(),
      values: z.array(z.number()),
      low: z.array(z.number()).optional(),
      high: z.array(z.number()).optional(),
    }),
  ),
  balance: z.record(z.string(), z.number()),
  ensemble: z.object({ size: z.int(), seed: z.int(), lost: z.int() }).optional(),
  illustrative: z.array(z.string()),
  warnings: z.array(z.object({ code: z.string(), path: z.string().optional(), text: z.string() })),
});

/** The OpenAPI 3.1 document at `/api/openapi.json`, made from the routes themselves. Register before the routes. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Elementair',
        version,
        description:
          'One engine behind site, command line and API. It informs; it does not prescribe. Nothing that is sent is kept.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      tags: [
        { name: 'person', description: 'Questions about one person, whose profile is the body.' },
        { name: 'questions', description: 'Questions without a person.' },
        { name: 'corpus', description: 'What is known, with sources.' },
      ],
    },
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => String(json['$id'] ?? `schema-${index}`) },
  });
  app.addSchema({ $id: 'Profile', ...jsonSchema(profileSchema) });
  app.addSchema({ $id: 'Assessment', ...jsonSchema(assessmentSchema) });
  app.addSchema({ $id: 'Scenario', ...jsonSchema(scenarioSchema) });
  app.addSchema({ $id: 'Simulation', ...jsonSchema(simulationSchema) });
  app.addSchema({ $id: 'Problem', ...jsonSchema(problemSchema) });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
