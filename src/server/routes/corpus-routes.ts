import type { FastifyInstance, FastifyRequest } from 'fastify';
import { contentPer100Grams, foodAt, type Lookup, search } from '../../corpus/index.ts';
import { answers, query } from '../describe-route.ts';
import { Refusal } from '../refusal.ts';
import { requestLanguage } from '../request-language.ts';
import { nutrientOf, type ServerKnowledge } from '../server-knowledge.ts';
import type { ServerOptions } from '../server-options.ts';
import { commonQuery, lookupQuery } from './question-schemas.ts';
import { readQuery } from './read-request.ts';

/** What is known: foods and medicines by name, and the records of the content. */
export function corpusRoutes(app: FastifyInstance, { known }: ServerOptions): void {
  const get = (path: string, summary: string, answer: (request: FastifyRequest) => unknown, isLookup = false): void => {
    const schema = { summary, tags: ['corpus'], ...query(isLookup ? lookupQuery : commonQuery), ...answers() };
    app.get(path, { schema }, async (request) => answer(request));
  };
  const content = (request: FastifyRequest) => nutrientOf(known, readQuery(commonQuery, request).nutrient);
  get('/api/v1/foods', 'Foods and waters by name, best first', (request) => foods(request, known), true);
  get('/api/v1/drugs', 'Medicines by name, brand or code, best first', (request) => named(request, known.drugs), true);
  get('/api/v1/compounds', 'Compounds of the nutrient', (request) => ({ compounds: content(request).compounds }));
  get('/api/v1/indications', 'Uses with their evidence', (request) => ({ indications: content(request).indications }));
  get('/api/v1/claims', 'Statements of the monograph, each with what was found', (request) => ({
    claims: known.reading.claims[content(request).nutrient.id] ?? [],
  }));
  get('/api/v1/sources', 'Sources, as CSL-JSON with how each was read', (request) => {
    readQuery(commonQuery, request);
    return { sources: known.corpus.sources };
  });
  monographRoute(app, known);
}

function monographRoute(app: FastifyInstance, known: ServerKnowledge): void {
  const parameters = { type: 'object', properties: { nutrient: { type: 'string' } }, required: ['nutrient'] };
  app.get<{ Params: { nutrient: string } }>(
    '/api/v1/monographs/:nutrient',
    {
      schema: {
        summary: 'The monograph by section',
        tags: ['corpus'],
        params: parameters,
        ...query(commonQuery),
        ...answers(),
      },
    },
    async (request) => {
      readQuery(commonQuery, request);
      const language = requestLanguage(request);
      const { nutrient } = nutrientOf(known, request.params.nutrient);
      const sections = known.reading.monographs[nutrient.id]?.[language];
      if (sections === undefined) throw new Refusal({ code: 'no-such-page', path: '' }, 404);
      return { nutrient: nutrient.id, language, sections };
    },
  );
}

interface Named {
  readonly hits: readonly {
    readonly kind: string;
    readonly id: string;
    readonly name: string;
    readonly score: number;
  }[];
}

function named(request: FastifyRequest, lookup: Lookup): Named {
  const { q, limit } = readQuery(lookupQuery, request);
  if (q === undefined) throw new Refusal({ code: 'missing', path: 'q' }, 422);
  const hits = search(lookup, q, { limit: Number(limit ?? 20) });
  return { hits: hits.map(({ kind, id, name, score }) => ({ kind, id, name, score })) };
}

/** Hits with the content of the nutrient in 100 g (waters: a litre); null where it was not measured, which is not zero. */
function foods(request: FastifyRequest, known: ServerKnowledge): object {
  const { nutrient } = nutrientOf(known, readQuery(lookupQuery, request).nutrient);
  const hits = named(request, known.foods).hits.map((hit) => {
    const table = hit.kind === 'water' ? known.food.waters : known.food.foods;
    const position =
      (hit.kind === 'water' ? known.knowledge.waterIndex() : known.knowledge.foodIndex()).get(hit.id) ?? -1;
    const row = foodAt(table, position);
    return {
      ...hit,
      names: { en: row?.nameEn ?? null, nl: row?.nameNl ?? null },
      per: table.layout.per,
      content: contentPer100Grams(table, position, nutrient.id) ?? null,
    };
  });
  return { hits };
}
