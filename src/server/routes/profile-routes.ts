import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type AssessOptions, assess, assessDay } from '../../assess/index.ts';
import { interpretProfile, type Profile } from '../../profile/index.ts';
import { answers, body, query } from '../describe-route.ts';
import { orRefuse } from '../refusal.ts';
import { requestLanguage } from '../request-language.ts';
import { nutrientOf } from '../server-knowledge.ts';
import type { ServerOptions } from '../server-options.ts';
import { assessQuery, scheduleQuery } from './question-schemas.ts';
import { readQuery } from './read-request.ts';

/** The two questions about a person: the whole assessment, and the day alone. Nothing of it is kept. */
export function profileRoutes(app: FastifyInstance, options: ServerOptions): void {
  const { known } = options;
  app.post(
    '/api/v1/assess',
    {
      schema: {
        summary: 'What a person takes in, needs, absorbs and may not exceed',
        tags: ['person'],
        ...query(assessQuery),
        ...body('Profile'),
        ...answers('Assessment'),
      },
    },
    async (request) => {
      const { referenceSet, ...asked } = readQuery(assessQuery, request);
      const profile = readProfile(request, options, asked.date);
      const chosen = referenceSet === undefined ? {} : { referenceSet };
      return orRefuse(assess(profile, known.knowledge, { ...optionsOf(profile, request, options, asked), ...chosen }));
    },
  );
  app.post(
    '/api/v1/schedule',
    {
      schema: {
        summary: 'When in the day each thing can be taken, or what stands in the way',
        tags: ['person'],
        ...query(scheduleQuery),
        ...body('Profile'),
        ...answers(),
      },
    },
    async (request) => {
      const { now, ...asked } = readQuery(scheduleQuery, request);
      const profile = readProfile(request, options, asked.date);
      const minute = now === undefined ? {} : { now: Number(now.slice(0, 2)) * 60 + Number(now.slice(3)) };
      return orRefuse(
        assessDay(profile, known.knowledge, { ...optionsOf(profile, request, options, asked), ...minute }),
      );
    },
  );
}

interface Asked {
  readonly lang?: 'nl' | 'en' | undefined;
  readonly nutrient?: string | undefined;
  readonly date?: string | undefined;
  readonly authority?: string | undefined;
}

function readProfile(request: FastifyRequest, { known, today }: ServerOptions, date: string | undefined): Profile {
  const dates = { today: today(), ...(date === undefined ? {} : { date }) };
  return orRefuse(interpretProfile(request.body ?? null, known.vocabulary, dates));
}

function optionsOf(profile: Profile, request: FastifyRequest, options: ServerOptions, asked: Asked): AssessOptions {
  const { nutrient } = nutrientOf(options.known, asked.nutrient ?? profile.nutrient);
  return {
    language: asked.lang ?? profile.language ?? requestLanguage(request),
    date: asked.date ?? profile.date ?? options.today(),
    nutrient: nutrient.id,
    ...(asked.authority === undefined ? {} : { authority: asked.authority }),
  };
}
